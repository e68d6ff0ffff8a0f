import { type NoAnswer, noAnswer } from './no-answer';
import { lastDigitOf, legible, roundTo, sum } from './rounding';

/**
 * What is left of a list price, in its currency: list × (1 − d₁) × (1 − d₂) … − a₁ − a₂ …
 * Each rate is of what the rates before it left, so that their order does not matter; the amounts come off last. Below 0
 * where the amounts are more than the rates leave.
 *
 * @param rates fractions from 0 to 1.
 * @param amounts currency per unit; below 0 for a surcharge.
 *
 * Source: Marn and Rosiello, Managing Price, Gaining Profit, Harvard Business Review 1992.
 */
export const pocketPrice = (
  listPrice: number,
  rates: readonly number[],
  amounts: readonly number[],
): number =>
  amounts.reduce(
    (left, amount) => sum(left, -amount),
    rates.reduce((left, rate) => left * (1 - rate), listPrice),
  );

export interface WaterfallStep {
  /** What the deduction takes from the price, in currency per unit. */
  readonly amount: number;
  /** What is left of the price after it, in currency per unit. */
  readonly left: number;
}

/**
 * The way from a list price to the pocket price: what each deduction takes, in the order given, and what it leaves.
 *
 * A deduction below 1 is a rate of what is left, from 1 on it is money. No answer where a rate follows after the price
 * has fallen below 0: there is nothing left to take it of.
 *
 * All amounts are whole multiples of the last binary digit of the list price. So, unless they take more than the list price,
 * they add up in any order to exactly the list price less the price that is left.
 *
 * @param listPrice 0 or more. @param deductions 0 or more.
 *
 * Source: Marn and Rosiello, Managing Price, Gaining Profit, Harvard Business Review 1992.
 */
export function priceWaterfall(
  listPrice: number,
  deductions: readonly number[],
): readonly WaterfallStep[] | NoAnswer<'nothing-left-to-discount'> {
  const largest = deductions.reduce((most, one) => Math.max(most, one < 1 ? 0 : one), listPrice);
  const digit = lastDigitOf(largest);

  const steps: WaterfallStep[] = [];
  let left = listPrice;
  for (const [index, deduction] of deductions.entries()) {
    const isRate = deduction < 1;
    if (isRate && deduction > 0 && left < 0)
      return noAnswer('nothing-left-to-discount', { row: index + 1, rate: deduction, left: legible(left) });
    const after = roundTo(isRate ? left * (1 - deduction) : left - deduction, digit);
    steps.push({ amount: left - after, left: after });
    left = after;
  }
  return steps;
}

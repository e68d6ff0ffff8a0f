import { sum } from '../rounding';

/**
 * What is left of a list price, in its currency: list × (1 − d₁) × (1 − d₂) … − a₁ − a₂ …
 * Each rate is of what the rates before it left, so that their order does not matter; the amounts come off last. Below 0
 * where the amounts are more than the rates leave.
 *
 * @param rates fractions from 0 to 1.
 * @param amounts currency for each unit; below 0 for a surcharge.
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

import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { sum } from '../rounding';
import { contributionMargin } from '../volume/contribution-margin';
import { legible } from '../volume/legible';
import { countToEarn } from '../volume/required-contribution';

export interface PriceChange {
  /** Units sold today; 0 or more. */
  readonly volume: number;
  /** Net price of one unit today, in currency. */
  readonly price: number;
  /** Variable cost of one unit today, in currency. */
  readonly variableCost: number;
  /** Net price of one unit after the change, in currency. */
  readonly newPrice: number;
  /** Variable cost of one unit after the change, in currency; today's where it stays. */
  readonly newVariableCost?: number;
  /** What the change adds to the fixed cost of the period, in currency; below 0 for a saving. */
  readonly fixedCostChange?: number;
}

/**
 * The units that must be sold after a change of price or cost to earn as much as today:
 * (volume × margin today + change of fixed cost) ÷ new margin, and 0 where a saving of fixed cost alone is enough.
 * No answer where no margin is left, and where today's margin is below 0 (there is no contribution to keep).
 *
 * Source: Nagle, The Strategy and Tactics of Pricing, chapter 9.
 */
export function breakevenVolumeAfterChange(
  change: PriceChange,
): number | NoAnswer<'no-margin-left' | 'no-margin-today'> {
  const {
    volume,
    price,
    variableCost,
    newPrice,
    newVariableCost = variableCost,
    fixedCostChange = 0,
  } = change;
  const margin = contributionMargin(price, variableCost);
  if (margin < 0) return noAnswer('no-margin-today', { unit_margin: legible(margin) });
  const newMargin = contributionMargin(newPrice, newVariableCost);
  if (newMargin <= 0) {
    return noAnswer('no-margin-left', { unit_margin: legible(newMargin), new_unit_cost: newVariableCost });
  }
  return countToEarn(sum(volume * margin, fixedCostChange), newMargin);
}

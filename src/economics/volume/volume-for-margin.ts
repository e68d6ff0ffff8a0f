import { legible } from './legible';
import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { countToEarn, requiredContribution } from './required-contribution';

export interface VolumeForMarginInputs {
  /** Currency for the period. */
  readonly fixedCost: number;
  /** Net price of one unit, in currency. */
  readonly price: number;
  /** The part of the price that is margin, a fraction up to 1. */
  readonly marginRatio: number;
  /** Profit before tax to be earned, in currency; 0 asks for the break-even volume. */
  readonly targetProfit?: number;
}

/**
 * The units that must be sold where the margin is known as a part of the price:
 * (fixed cost + target) ÷ (price × margin ratio), and 0 where fixed cost and target together are below 0.
 * No answer where price or margin ratio is 0 or less, whatever the target; it names the unit margin.
 *
 * Source: required volume (Saylor, Managerial Accounting, chapter 6), with price × margin ratio as the unit margin.
 */
export function volumeForMargin(inputs: VolumeForMarginInputs): number | NoAnswer<'no-margin'> {
  const { fixedCost, price, marginRatio, targetProfit } = inputs;
  const margin = price * marginRatio;
  if (price <= 0 || marginRatio <= 0) return noAnswer('no-margin', { unit_margin: legible(margin) });
  return countToEarn(requiredContribution(fixedCost, targetProfit), margin);
}

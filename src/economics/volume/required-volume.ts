import { contributionMargin } from './contribution-margin';
import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { profitBeforeTax } from './profit-before-tax';
import { relativeNoiseOfSum, roundUp, sum } from '../rounding';

export interface RequiredVolumeInputs {
  /** Currency for the period. */
  readonly fixedCost: number;
  /** Net price of one unit, in currency. */
  readonly price: number;
  /** Variable cost of one unit, in currency. */
  readonly variableCost: number;
  /** Profit after tax to be earned, in currency; 0 asks for the break-even volume. */
  readonly targetProfit?: number;
  /** A fraction from 0 to below 1. */
  readonly taxRate?: number;
  /** Whether to answer in whole units. */
  readonly roundUp?: boolean;
}

/**
 * The units that must be sold to cover the fixed cost and earn the target profit after tax:
 * (fixed cost + target ÷ (1 − tax)) ÷ (price − variable cost), and 0 where fixed cost and target together are below 0.
 * No answer where the price is not above the variable cost, whatever the target.
 *
 * Source: Saylor, Managerial Accounting, chapter 6; Horngren, Cost Accounting.
 */
export function requiredVolume(inputs: RequiredVolumeInputs): number | NoAnswer<'price-not-above-cost'> {
  const { fixedCost, price, variableCost, targetProfit = 0, taxRate = 0 } = inputs;
  const margin = contributionMargin(price, variableCost);
  if (margin <= 0) return noAnswer('price-not-above-cost');
  const profit = profitBeforeTax(targetProfit, taxRate);
  const toEarn = sum(fixedCost, profit);
  if (toEarn <= 0) return 0;
  const volume = toEarn / margin;
  if (inputs.roundUp !== true) return volume;
  const noise =
    relativeNoiseOfSum(fixedCost, profit) + relativeNoiseOfSum(price, -variableCost) + 2 * Number.EPSILON;
  return roundUp(volume, noise);
}

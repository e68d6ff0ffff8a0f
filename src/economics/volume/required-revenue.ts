import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { countToEarn, requiredContribution } from './required-contribution';

export interface RequiredRevenueInputs {
  /** Currency for the period. */
  readonly fixedCost: number;
  /** The part of revenue that is margin, a fraction up to 1. */
  readonly marginRatio: number;
  /** Profit after tax to be earned, in currency; 0 asks for the revenue at break-even. */
  readonly targetProfit?: number;
  /** A fraction from 0 to below 1. */
  readonly taxRate?: number;
}

/**
 * The revenue that covers the fixed cost and earns the target profit after tax:
 * (fixed cost + target ÷ (1 − tax)) ÷ margin ratio, in currency, and 0 where fixed cost and target together are below 0.
 * No answer where the margin ratio is 0 or less, whatever the target.
 *
 * Source: Saylor, Managerial Accounting, 6.1 and 6.6.
 */
export function requiredRevenue(inputs: RequiredRevenueInputs): number | NoAnswer<'no-margin'> {
  const { fixedCost, marginRatio, targetProfit, taxRate } = inputs;
  if (marginRatio <= 0) return noAnswer('no-margin');
  return countToEarn(requiredContribution(fixedCost, targetProfit, taxRate), marginRatio);
}

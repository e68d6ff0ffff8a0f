import { contributionMargin } from './contribution-margin';
import { legible } from './legible';
import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { profitBeforeTax } from './profit-before-tax';
import { countToEarn, requiredContribution } from './required-contribution';
import { relativeNoiseOfSum, roundUp } from '../rounding';

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

/** How far rounding can have moved a required volume above 0, as a fraction of it. */
export function noiseOfRequiredVolume(inputs: RequiredVolumeInputs): number {
  const { fixedCost, price, variableCost, targetProfit = 0, taxRate = 0 } = inputs;
  const ofContribution = relativeNoiseOfSum(fixedCost, profitBeforeTax(targetProfit, taxRate));
  return ofContribution + relativeNoiseOfSum(price, -variableCost) + 2 * Number.EPSILON;
}

/**
 * The units that must be sold to cover the fixed cost and earn the target profit after tax:
 * (fixed cost + target ÷ (1 − tax)) ÷ (price − variable cost), and 0 where fixed cost and target together are below 0.
 * No answer where the price is not above the variable cost, whatever the target; it names the unit margin.
 *
 * Source: Saylor, Managerial Accounting, chapter 6; Horngren, Cost Accounting.
 */
export function requiredVolume(inputs: RequiredVolumeInputs): number | NoAnswer<'price-not-above-cost'> {
  const { fixedCost, price, variableCost, targetProfit, taxRate } = inputs;
  const margin = contributionMargin(price, variableCost);
  if (margin <= 0) return noAnswer('price-not-above-cost', { unit_margin: legible(margin) });
  const volume = countToEarn(requiredContribution(fixedCost, targetProfit, taxRate), margin);
  return inputs.roundUp === true && volume > 0 ? roundUp(volume, noiseOfRequiredVolume(inputs)) : volume;
}

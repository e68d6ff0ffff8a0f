import { requiredContribution } from './required-contribution';
import { sum } from '../rounding';

export interface RequiredPriceInputs {
  /** Units sold in the period, above 0. */
  readonly volume: number;
  /** Currency for the period. */
  readonly fixedCost: number;
  /** Variable cost of one unit, in currency. */
  readonly variableCost: number;
  /** Profit after tax to be earned, in currency; 0 asks for the price at break-even. */
  readonly targetProfit?: number;
  /** A fraction from 0 to below 1. */
  readonly taxRate?: number;
}

/**
 * The net price at which the volume covers the fixed cost and earns the target profit after tax:
 * variable cost + (fixed cost + target ÷ (1 − tax)) ÷ volume, in currency for each unit.
 *
 * It lies under the variable cost where a loss larger than the fixed cost is allowed, and is 0 where even a unit given away
 * would leave the target exceeded: a price is never below 0.
 *
 * Source: required volume (Saylor, Managerial Accounting, chapter 6), solved for the price.
 */
export function requiredPrice(inputs: RequiredPriceInputs): number {
  const { volume, fixedCost, variableCost, targetProfit, taxRate } = inputs;
  return Math.max(0, sum(variableCost, requiredContribution(fixedCost, targetProfit, taxRate) / volume));
}

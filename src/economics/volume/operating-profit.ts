import { contributionMargin } from './contribution-margin';

export interface OperatingProfitInputs {
  /** Units sold in the period. */
  readonly volume: number;
  /** Currency for the period. */
  readonly fixedCost: number;
  /** Net price of one unit, in currency. */
  readonly price: number;
  /** Variable cost of one unit, in currency. */
  readonly variableCost: number;
}

/**
 * The profit of the period before tax: volume × (price − variable cost) − fixed cost, in currency; below 0 a loss.
 *
 * A rest that is nothing but the rounding of binary fractions counts as 0: at its break-even volume a product earns 0.
 *
 * Source: Saylor, Managerial Accounting, 6.1.
 */
export function operatingProfit({ volume, fixedCost, price, variableCost }: OperatingProfitInputs): number {
  const profit = volume * contributionMargin(price, variableCost) - fixedCost;
  const turnover = Math.abs(volume) * (Math.abs(price) + Math.abs(variableCost));
  const noise = 4 * Number.EPSILON * turnover + 4 * Number.EPSILON * Math.abs(fixedCost);
  return Math.abs(profit) < noise ? 0 : profit;
}

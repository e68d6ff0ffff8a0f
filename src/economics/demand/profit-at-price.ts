import { isNoAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { operatingProfit } from '../volume/operating-profit';
import { demandConstantElasticity } from './demand-constant-elasticity';

export interface ProfitAtPriceInputs {
  /** The price to try, in currency for each unit, above 0. */
  readonly price: number;
  /** Variable cost of one unit, in currency. */
  readonly variableCost: number;
  /** The price at which `baseVolume` is sold, in currency for each unit, above 0. */
  readonly basePrice: number;
  /** Units, at least 0. */
  readonly baseVolume: number;
  /** The percent by which the volume changes for each percent of price. */
  readonly elasticity: number;
  /** Currency for the period. */
  readonly fixedCost?: number;
}

/**
 * The profit of the period before tax at a price, in currency, below 0 for a loss: (price − variable cost) × the volume that
 * demand of constant elasticity gives there − fixed cost. No answer where a price is not above 0.
 *
 * Source: Saylor, Managerial Accounting, 6.1, with demand of constant elasticity.
 */
export function profitAtPrice(inputs: ProfitAtPriceInputs): number | NoAnswer<'price-not-above-zero'> {
  const { price, variableCost, basePrice, baseVolume, elasticity, fixedCost = 0 } = inputs;
  const volume = demandConstantElasticity(price, basePrice, baseVolume, elasticity);
  if (isNoAnswer(volume)) return volume;
  return operatingProfit({ volume, fixedCost, price, variableCost });
}

import { operatingProfit } from './cost-volume-profit';
import { demandConstantElasticity, type TwoPoints } from './demand';
import { isNoAnswer, type NoAnswer, noAnswer } from './no-answer';
import { legible, sum } from './rounding';

/**
 * The price that earns most where demand has the same elasticity at every price: marginal cost ÷ (1 + 1 ÷ elasticity), in
 * the currency of the marginal cost. Fixed cost and the level of demand do not move it.
 *
 * No answer from an elasticity of −1 up, where every higher price earns more, and for a marginal cost of 0 or below, where
 * every lower price does.
 *
 * Source: Lerner, The Concept of Monopoly and the Measurement of Monopoly Power, 1934; Saylor, Microeconomics, 6.4.
 */
export function optimalPrice(
  marginalCost: number,
  elasticity: number,
): number | NoAnswer<'demand-too-inelastic' | 'no-marginal-cost'> {
  if (elasticity >= -1) return noAnswer('demand-too-inelastic');
  if (marginalCost <= 0) return noAnswer('no-marginal-cost');
  // The same as ÷ (1 + 1 ÷ elasticity), without the rounding of 1 ÷ elasticity that counts close to −1.
  return marginalCost * (elasticity / (elasticity + 1));
}

/**
 * The price that earns most where demand is the straight line through two points: halfway between the variable cost and the
 * choke price, at which nothing is sold any more. In the currency of the prices.
 *
 * No answer where both points have the same price, where the quantity does not fall as the price rises, and where the
 * variable cost is not below the choke price, so that no price earns anything.
 *
 * Source: Saylor, Principles of Managerial Economics, 2.6.
 */
export function optimalPriceLinear(
  variableCost: number,
  points: TwoPoints,
): number | NoAnswer<'price-unchanged' | 'demand-not-falling' | 'cost-not-below-choke'> {
  const { price1, quantity1, price2, quantity2 } = points;
  const priceChange = sum(price2, -price1);
  if (priceChange === 0) return noAnswer('price-unchanged');
  const quantityChange = sum(quantity2, -quantity1);
  if (quantityChange === 0 || quantityChange > 0 === priceChange > 0) return noAnswer('demand-not-falling');
  const chokePrice = price1 - quantity1 * (priceChange / quantityChange);
  return sum(chokePrice, -variableCost) <= 0
    ? noAnswer('cost-not-below-choke', { choke_price: legible(chokePrice) })
    : chokePrice / 2 + variableCost / 2;
}

export interface ProfitAtPriceInputs {
  /** The price to try, in currency per unit, above 0. */
  readonly price: number;
  /** Variable cost of one unit, in currency. */
  readonly variableCost: number;
  /** The price at which `baseVolume` is sold, in currency per unit, above 0. */
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

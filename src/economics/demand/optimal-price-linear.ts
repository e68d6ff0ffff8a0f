import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { sum } from '../rounding';
import { legible } from '../volume/legible';
import type { TwoPoints } from './two-points';

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

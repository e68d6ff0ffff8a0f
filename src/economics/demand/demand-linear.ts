import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { sum } from '../rounding';
import type { TwoPoints } from './two-points';

/**
 * The units sold at `price` on the straight line through two points. Not floored: below 0 beyond the choke price, at which
 * nothing is sold any more. No answer where both points have the same price.
 *
 * Source: Saylor, Principles of Managerial Economics, 2.5.
 */
export function demandLinear(price: number, points: TwoPoints): number | NoAnswer<'price-unchanged'> {
  const { price1, quantity1, price2, quantity2 } = points;
  const priceChange = sum(price2, -price1);
  if (priceChange === 0) return noAnswer('price-unchanged');
  const quantityChange = sum(quantity2, -quantity1);
  const quantityFrom = (quantity: number, origin: number): number =>
    sum(quantity, quantityChange * (sum(price, -origin) / priceChange));
  // From the nearer point, so that the line runs exactly through both.
  return Math.abs(price - price1) <= Math.abs(price - price2)
    ? quantityFrom(quantity1, price1)
    : quantityFrom(quantity2, price2);
}

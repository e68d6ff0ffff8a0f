import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { sum } from '../rounding';
import type { TwoPoints } from './two-points';

/**
 * The percent by which the quantity changed for each percent of price, both measured from the first point: it differs by
 * direction, and the less the closer the points are. Prices and quantities are above 0. No answer where the price is
 * unchanged.
 *
 * Source: Saylor, Microeconomics: Theory Through Applications, 6.2.
 */
export function pointElasticity(points: TwoPoints): number | NoAnswer<'price-unchanged'> {
  const { price1, quantity1, price2, quantity2 } = points;
  const priceChange = sum(price2, -price1);
  return priceChange === 0
    ? noAnswer('price-unchanged')
    : sum(quantity2, -quantity1) / quantity1 / (priceChange / price1);
}

import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { sum } from '../rounding';
import type { TwoPoints } from './two-points';

/** The change from one value to the other as a part of their midpoint. Halved first, so that no sum overflows. */
const midpointChange = (one: number, other: number): number => sum(other, -one) / (one / 2 + other / 2);

/**
 * The percent by which the quantity changed for each percent of price, both measured from the midpoint between the two
 * points: the same in both directions. Prices and quantities are above 0. No answer where the price is unchanged.
 *
 * Source: OpenStax, Principles of Economics, 5.1.
 */
export function arcElasticity(points: TwoPoints): number | NoAnswer<'price-unchanged'> {
  const priceChange = midpointChange(points.price1, points.price2);
  return priceChange === 0
    ? noAnswer('price-unchanged')
    : midpointChange(points.quantity1, points.quantity2) / priceChange;
}

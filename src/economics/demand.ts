import { type NoAnswer, noAnswer } from './no-answer';
import { sum } from './rounding';

/** What was sold at two prices. */
export interface TwoPoints {
  /** Currency per unit. */
  readonly price1: number;
  /** The units sold at `price1`. */
  readonly quantity1: number;
  readonly price2: number;
  readonly quantity2: number;
}

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

/**
 * The units sold at `price` where each percent of price changes the volume by the same `elasticity` percent, whatever the
 * price: base volume × (price ÷ base price) ^ elasticity. At −1 the revenue stays as it is.
 *
 * @param price currency per unit, above 0; so is `basePrice`. At 0 or below there is no answer.
 * @param baseVolume the units sold at `basePrice`, at least 0.
 * @param elasticity below 0 where volume falls as the price rises.
 *
 * Source: EconGraphs 12.4, demand of constant elasticity.
 */
export function demandConstantElasticity(
  price: number,
  basePrice: number,
  baseVolume: number,
  elasticity: number,
): number | NoAnswer<'price-not-above-zero'> {
  if (price <= 0 || basePrice <= 0) return noAnswer('price-not-above-zero');
  return baseVolume === 0 ? 0 : baseVolume * (price / basePrice) ** elasticity;
}

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

import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';

/**
 * The units sold at `price` where each percent of price changes the volume by the same `elasticity` percent, whatever the
 * price: base volume × (price ÷ base price) ^ elasticity. At −1 the revenue stays as it is.
 *
 * @param price currency for each unit, above 0; so is `basePrice`. At 0 or below there is no answer.
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

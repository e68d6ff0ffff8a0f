import { isNoAnswer } from '../no-answer';
import type { PriceScenario } from './price-scenario';
import { type PriceGrid, roundPrices } from './round-prices';
import type { ScenarioFigures } from './scenario-figures';

/** The part of today's price that is shown to either side at least. */
const leastReach = 0.3;

/** Prices of interest farther from today's than by these factors would squeeze all others together. */
const farthest = { below: 0.35, above: 2.2 } as const;

/** Space beyond the outermost price of interest, as a part of the span. */
const margin = 0.08;

/** Round net prices around today's and the scenario's, wide enough to show where the target is met and which price is best. */
export function pricesAround({ today }: PriceScenario, figures: ScenarioFigures): PriceGrid {
  const { netPrice, pricesForTarget, bestPrice } = figures;
  const ofInterest = [
    pricesForTarget?.from ?? today.netPrice,
    pricesForTarget?.to ?? today.netPrice,
    isNoAnswer(bestPrice) ? today.netPrice : bestPrice,
  ].filter((price) => price >= today.netPrice * farthest.below && price <= today.netPrice * farthest.above);
  const low = Math.min(today.netPrice * (1 - leastReach), netPrice, ...ofInterest);
  const high = Math.max(today.netPrice * (1 + leastReach), netPrice, ...ofInterest);
  const space = (high - low) * margin;
  return roundPrices(Math.max(low - space, low / 2), high + space);
}

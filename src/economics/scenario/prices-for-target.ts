import { optimalPrice } from '../best-price';
import { isNoAnswer } from '../no-answer';
import { requiredPrice } from '../required-sales';
import type { PriceScenario } from './price-scenario';
import { profitAt } from './scenario-at-price';

/** Net prices of one unit, in currency, both ends included. */
export interface PriceRange {
  /** Null where every lower price belongs to it too. */
  readonly from: number | null;
  /** Null where every higher price belongs to it too. */
  readonly to: number | null;
}

const anyPrice: PriceRange = { from: null, to: null };

/** Prices this many times above or below today's are no advice, and count as endless. */
const largestFactor = 1024;

/** Halvings that bring the ends of a range as close as binary numbers go. */
const halvings = 80;

/**
 * The net prices at which the expected volume earns the target profit; null where there are none.
 *
 * With demand of constant elasticity profit rises with the price up to the best price and falls beyond it (below an
 * elasticity of −1), or rises for ever (from −1 up): so the prices are one range, and halving finds its ends.
 */
export function pricesForTarget(scenario: PriceScenario): PriceRange | null {
  const { elasticity, today, unitCost, targetProfit } = scenario;
  const meets = (price: number): boolean => profitAt(scenario, price) >= targetProfit;
  if (today.volume === 0) return meets(today.netPrice) ? anyPrice : null;
  if (elasticity === null) return fromRequiredPrice(scenario);

  const lowest = today.netPrice / largestFactor;
  const highest = Math.max(today.netPrice, unitCost) * largestFactor;
  const peak = Math.min(Math.max(peakOf(unitCost, elasticity), lowest), highest);
  if (!meets(peak)) return null;
  return {
    from: meets(lowest) ? null : closeIn(meets, peak, lowest),
    to: meets(highest) ? null : closeIn(meets, peak, highest),
  };
}

/** Where volume does not react, each higher price earns more. */
function fromRequiredPrice({ today, fixedCost, unitCost, targetProfit }: PriceScenario): PriceRange {
  const from = requiredPrice({ volume: today.volume, fixedCost, variableCost: unitCost, targetProfit });
  return from > 0 ? { from, to: null } : anyPrice;
}

/** The price of the highest profit, be it beyond all prices. */
function peakOf(unitCost: number, elasticity: number): number {
  if (elasticity >= -1) return Infinity;
  const best = optimalPrice(unitCost, elasticity);
  return isNoAnswer(best) ? 0 : best;
}

/** The price farthest from `within`, towards `beyond`, that still meets. */
function closeIn(meets: (price: number) => boolean, within: number, beyond: number): number {
  for (let step = 0; step < halvings; step += 1) {
    const middle = (within + beyond) / 2;
    if (meets(middle)) within = middle;
    else beyond = middle;
  }
  return within;
}

import { optimalPrice, profitAtPrice } from './best-price';
import { isNoAnswer, type NoAnswer, noAnswer } from './no-answer';
import { requiredPrice } from './required-sales';
import { legible } from './rounding';

export interface PricesForTargetInputs {
  /** Profit before tax to be earned in the period, in currency; 0 asks for break-even. */
  readonly targetProfit: number;
  /** Variable cost of one unit, in currency, at least 0. */
  readonly variableCost: number;
  /** The price at which `baseVolume` is sold, in currency per unit, above 0. */
  readonly basePrice: number;
  /** Units, at least 0. */
  readonly baseVolume: number;
  /** The percent by which the volume changes for each percent of price: 0 (it does not react) or below. */
  readonly elasticity: number;
  /** Currency for the period. */
  readonly fixedCost?: number;
}

/** Net prices of one unit, in currency, both ends included. */
export interface PriceRange {
  /** Null where every lower price belongs to it too. */
  readonly from: number | null;
  /** Null where every higher price belongs to it too. */
  readonly to: number | null;
}

const anyPrice: PriceRange = { from: null, to: null };

/** Prices this many times above or below the base price are no advice, and count as endless. */
const largestFactor = 1024;

/** Halvings that bring the ends of a range as close as binary numbers go. */
const halvings = 80;

/**
 * The net prices at which demand of constant elasticity earns the target profit before tax. Those above 1,024 times the base price
 * (or the variable cost, where it is higher), or below a 1,024th of it, are not looked at. No answer where none of them does.
 *
 * Profit rises with the price up to the best price and falls beyond it (below an elasticity of −1), or rises for ever (from −1 up):
 * so the prices are one range, and halving finds its ends.
 *
 * Source: PROFIT_AT_PRICE (Saylor, Managerial Accounting, 6.1, with demand of constant elasticity) solved for the price.
 */
export function pricesForTarget(inputs: PricesForTargetInputs): PriceRange | NoAnswer<'target-out-of-reach'> {
  const { targetProfit, variableCost, basePrice, baseVolume, elasticity, fixedCost = 0 } = inputs;
  if (elasticity === 0 && baseVolume > 0) {
    // Each higher price earns more, without an end.
    const from = requiredPrice({ volume: baseVolume, fixedCost, variableCost, targetProfit });
    return from > 0 ? { from, to: null } : anyPrice;
  }

  const profitAt = (price: number): number => {
    const profit = profitAtPrice({ ...inputs, price });
    return isNoAnswer(profit) ? NaN : profit;
  };
  const meets = (price: number): boolean => profitAt(price) >= targetProfit;
  const lowest = basePrice / largestFactor;
  const highest = Math.max(basePrice, variableCost) * largestFactor;
  const peak = Math.min(Math.max(peakOf(variableCost, elasticity), lowest), highest);
  if (!meets(peak))
    return noAnswer('target-out-of-reach', { best_price: legible(peak), profit: legible(profitAt(peak)) });
  return {
    from: meets(lowest) ? null : closeIn(meets, peak, lowest),
    to: meets(highest) ? null : closeIn(meets, peak, highest),
  };
}

/** The price of the highest profit, be it beyond all prices. */
function peakOf(variableCost: number, elasticity: number): number {
  if (elasticity >= -1) return Infinity;
  const best = optimalPrice(variableCost, elasticity);
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

import { isNoAnswer, type NoAnswer, noAnswer } from './no-answer';
import { noiseOfRequiredVolume, requiredVolume } from './required-sales';
import { legible, sum } from './rounding';

/** A range of volume with the cost of its capacity. It begins above the limit of the band before it, the first at 0. */
export interface CostBand {
  /** The largest volume inside; null for a last band without an end. Limits rise from band to band. */
  readonly limit: number | null;
  /** What the band adds to the base fixed cost, in currency for the period; not on top of the bands before it. */
  readonly stepCost: number;
}

export interface StepBreakevenInputs {
  /** Currency for the period, whatever the volume. */
  readonly baseFixedCost: number;
  /** Net price of one unit, in currency. */
  readonly price: number;
  /** Variable cost of one unit, in currency. */
  readonly variableCost: number;
  /** At least one. */
  readonly bands: readonly CostBand[];
  /** Profit before tax to be earned, in currency; 0 asks for break-even. */
  readonly targetProfit?: number;
}

type Reason = 'price-not-above-cost' | 'band-ends-too-early' | 'band-begins-too-late';

/** A band that does not hold the volume that it needs, and by how many units it fails to. */
interface Miss {
  readonly distance: number;
  readonly because: Exclude<Reason, 'price-not-above-cost'>;
  readonly seen: Readonly<Record<string, number>>;
}

/**
 * The volumes at which the target profit is earned where the fixed cost rises in steps: for each band the required volume at
 * its fixed cost, kept where it lies inside the band. Ascending; a step can put a profit back below the target, so there may
 * be several.
 * No answer where the price is not above the variable cost, and where no band holds the volume that it needs: that tells
 * the band that comes nearest (counted from 1), what it needs and where it ends, or begins.
 *
 * Source: Shim, Budgeting Basics, exercise 16.
 */
export function stepBreakeven(inputs: StepBreakevenInputs): readonly number[] | NoAnswer<Reason> {
  const { baseFixedCost, bands, ...perUnit } = inputs;
  const volumes: number[] = [];
  let nearest: Miss | null = null;
  let floor = 0;
  for (const [index, { limit, stepCost }] of bands.entries()) {
    const costs = { ...perUnit, fixedCost: sum(baseFixedCost, stepCost) };
    const volume = requiredVolume(costs);
    if (isNoAnswer(volume)) return volume;
    // What rounding alone has lifted above a limit is the limit, and lies below it.
    const least = volume > 0 ? volume * (1 - noiseOfRequiredVolume(costs)) : 0;
    const band = { band: index + 1, needed: legible(volume) };
    let miss: Miss | null = null;
    if (index > 0 && least <= floor) {
      miss = { distance: floor - volume, because: 'band-begins-too-late', seen: { ...band, floor } };
    } else if (limit !== null && least > limit) {
      miss = { distance: volume - limit, because: 'band-ends-too-early', seen: { ...band, limit } };
    }
    if (miss === null) volumes.push(volume);
    else if (nearest === null || miss.distance < nearest.distance) nearest = miss;
    floor = limit ?? Infinity;
  }
  return volumes.length > 0 || nearest === null ? volumes : noAnswer(nearest.because, nearest.seen);
}

import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { sum } from '../rounding';

/**
 * The part of a new product's volume that may come from the old one before the launch costs more than it brings:
 * (new margin − fixed cost ÷ new volume) ÷ old margin, a fraction of the new product's volume. Above 1 no cannibalization
 * does harm; below 0 the launch does not even carry its own fixed cost.
 *
 * @param newUnitMargin currency for each unit of the new product; `oldUnitMargin` of the old one.
 * @param fixedCost of the launch, in currency.
 * @param newVolume units of the new product, 0 or more; needed only where there is a fixed cost.
 *
 * No answer where the old product has no margin to lose, and where the fixed cost has no volume to be spread over.
 *
 * Source: Kerin and Peterson, Strategic Marketing Problems; Farris and others, Marketing Metrics.
 */
export function cannibalizationBreakeven(
  newUnitMargin: number,
  oldUnitMargin: number,
  fixedCost = 0,
  newVolume: number | null = null,
): number | NoAnswer<'no-old-margin' | 'volume-missing' | 'no-volume'> {
  if (oldUnitMargin <= 0) return noAnswer('no-old-margin');
  if (fixedCost === 0) return newUnitMargin / oldUnitMargin;
  if (newVolume === null) return noAnswer('volume-missing');
  if (newVolume === 0) return noAnswer('no-volume');
  return sum(newUnitMargin, -fixedCost / newVolume) / oldUnitMargin;
}

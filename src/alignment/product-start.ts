import type { Standing } from '../economics/scenario/scenario-inputs';
import type { Product } from '../plan/rows';
import type { Day } from '../spreadsheet/day';

/**
 * Whether a product is sold on a day or merely planned. It is planned where it is available only later, where nothing of it sells, and
 * where the plan says what is expected to sell, but neither what does nor since when.
 */
export function standingOf({ availableFrom, baseVolume, forecastUnits }: Product, day: Day): Standing {
  if (availableFrom !== null && availableFrom > day) return 'planned';
  if (baseVolume !== null) return baseVolume === 0 ? 'planned' : 'today';
  return availableFrom === null && forecastUnits !== null ? 'planned' : 'today';
}

/** Units that a product starts from: those that sell today, or those that are expected of a planned one; null where unknown. */
export function startVolume({ baseVolume, forecastUnits }: Product, standing: Standing): number | null {
  if (standing === 'today') return baseVolume;
  // A volume of 0 says no more than that it is not sold yet.
  return forecastUnits ?? (baseVolume === 0 ? null : baseVolume);
}

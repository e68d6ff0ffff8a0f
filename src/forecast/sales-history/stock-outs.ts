import { median } from '../median';
import type { SalesPeriod } from './sales-series';

/** A series with a larger part of zeros sells now and then: a zero there is usual. */
const largestUsualPart = 0.2;
/** A series that comes nearer to 0 than this part of its median can fall to 0 by itself. */
const nearZero = 0.2;

export interface StockOutQuestion {
  /** Places of the periods. */
  readonly places: readonly number[];
  /** Median units of the periods that sold. */
  readonly usual: number;
}

/**
 * The zeros that may be stock-outs: few, after the first sale, in a series that otherwise stays well above 0, and not at a season
 * in which nothing is ever sold. Null where there are none.
 */
export function possibleStockOuts(
  periods: readonly Pick<SalesPeriod, 'units'>[],
  season: number,
): StockOutQuestion | null {
  const units = periods.map((period) => period.units);
  const sold = units.filter((value) => value !== null && value > 0) as number[];
  const known = units.filter((value) => value !== null).length;
  const least = Math.min(...sold);
  const usual = median(sold);
  if (known - sold.length > largestUsualPart * known || least < nearZero * usual) return null;
  const firstSale = units.findIndex((value) => value !== null && value > 0);
  const places = units.flatMap((value, place) =>
    value === 0 && place > firstSale && !isSeasonal(units, place, season) ? [place] : [],
  );
  return places.length === 0 ? null : { places, usual };
}

/** Nothing was sold at this season in another year either, and something in none. */
function isSeasonal(units: readonly (number | null)[], place: number, season: number): boolean {
  if (season === 1) return false;
  const others = units.filter(
    (value, at) => at !== place && at % season === place % season && value !== null,
  );
  return others.length > 0 && others.every((value) => value === 0);
}

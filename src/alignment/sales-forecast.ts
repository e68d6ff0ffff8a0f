import { isNoAnswer, type NoAnswer } from '../economics/no-answer';
import { forecastAccuracy, type MeasuredAccuracy } from '../forecast/accuracy';
import { fillGaps } from '../forecast/fill-gaps';
import { forecast, type ForecastOptions, type ForecastReason, type UsedMethod } from '../forecast/forecast';
import { gridFrom, placeOf, spanAt } from '../forecast/sales-history/period-grid';
import type { SalesPeriod, SalesSeries } from '../forecast/sales-history/sales-series';
import type { Tactic } from '../plan/rows';
import type { DaySpan } from '../spreadsheet/day';
import type { Chains } from './chains';
import { productsOf } from './tactic-products';

/** A period of the history as a forecast sees it. */
export interface PastPeriod extends SalesPeriod {
  /** What stands in for units that are not known; null where they are, or the period is not used. */
  readonly filled: number | null;
  /** Units that tactics planned for it; null where the plan plans none for the product at any time. */
  readonly planned: number | null;
}

/** A period to come. */
export interface PeriodAhead extends DaySpan {
  /** Units: the middle of what is expected, and the interval. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly planned: number | null;
}

export interface SalesForecast {
  readonly past: readonly PastPeriod[];
  readonly ahead: readonly PeriodAhead[];
  readonly used: UsedMethod;
  /** The known units from the first that is used, without gaps, as the forecast was given them. */
  readonly values: readonly number[];
  /** The place of the first of them in `past`. */
  readonly firstUsed: number;
}

/** A tactic's units, as they fall to one product, over its days. */
export interface PlannedUnits extends DaySpan {
  readonly tactic: Tactic;
  readonly units: number;
  /** The part of all units of the tactic that these are, 0 to 1. */
  readonly part: number;
}

/** What live tactics plan for the product of a series, of those whose days are known; for a series without a product, for all. */
export function plannedFor(
  { identity, product, row }: SalesSeries,
  { tactics }: Chains,
): readonly PlannedUnits[] {
  return tactics.flatMap((tactic) => {
    const { start, end, units } = tactic.row;
    if (start === null || end === null || end < start || units === null) return [];
    if (product === null) return [{ tactic: tactic.row, start, end, units, part: 1 }];
    const products = productsOf(tactic);
    const parts = products.filter(
      (mention) => mention.identity === identity || (row !== null && mention.target === row),
    );
    const part = parts.length / products.length;
    return parts.length === 0 ? [] : [{ tactic: tactic.row, start, end, units: units * part, part }];
  });
}

/** What of the planned units falls into a period: a tactic sells alike on each of its days. */
export function plannedIn(planned: readonly PlannedUnits[], { start, end }: DaySpan): number | null {
  if (planned.length === 0) return null;
  let sum = 0;
  for (const tactic of planned) {
    const days = Math.min(end, tactic.end) - Math.max(start, tactic.start) + 1;
    if (days > 0) sum += (tactic.units * days) / (tactic.end - tactic.start + 1);
  }
  return sum;
}

/** The last day of what the plan sells of the product of a series; null where it sells none. */
export function plannedUntil(series: SalesSeries, chains: Chains): number | null {
  const ends = plannedFor(series, chains).map(({ end }) => end);
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Nobody reads a forecast of more periods than these on a screen. */
const mostPeriods = 120;

/** How many periods are shown unless somebody says: to the end of the plan, a year at least and three at most. */
export function usualPeriods(series: SalesSeries, chains: Chains): number {
  const year = series.season > 1 ? series.season : 4;
  const last = series.periods.at(-1);
  const until = plannedUntil(series, chains);
  if (last === undefined || until === null || series.length === null) return year;
  const periods =
    placeOf(gridFrom(series.length, last.start), until) -
    placeOf(gridFrom(series.length, last.start), last.end);
  return Math.min(Math.max(periods, year), 3 * year, mostPeriods);
}

export interface SalesForecastOptions extends Omit<ForecastOptions, 'season'> {
  /** How many periods to forecast, at least 1. */
  readonly periods: number;
}

export type SalesForecastReason = ForecastReason | 'no-periods';

/** The forecast of a sales history, period by period, beside what the plan plans. */
export function salesForecast(
  series: SalesSeries,
  chains: Chains,
  { periods, ...options }: SalesForecastOptions,
): SalesForecast | NoAnswer<SalesForecastReason> {
  const { length, season } = series;
  const { values, first, last, isFilled } = fillGaps(
    series.periods.map(({ units }) => units),
    season,
  );
  const lastPeriod = series.periods[last];
  if (length === null || lastPeriod === undefined) return { because: 'no-periods' };
  const made = forecast(values, periods, { ...options, season });
  if (isNoAnswer(made)) return made;
  const grid = gridFrom(length, lastPeriod.start);
  const after = placeOf(grid, lastPeriod.end) + 1;
  const planned = plannedFor(series, chains);
  return {
    past: series.periods.map((period, place): PastPeriod => ({
      ...period,
      filled: isFilled[place - first] === true ? (values[place - first] ?? null) : null,
      planned: plannedIn(planned, period),
    })),
    ahead: made.mean.map((mean, ahead): PeriodAhead => {
      const span = spanAt(grid, after + ahead);
      return {
        ...span,
        mean,
        low: made.low[ahead] ?? mean,
        high: made.high[ahead] ?? mean,
        planned: plannedIn(planned, span),
      };
    }),
    used: made.used,
    values,
    firstUsed: first,
  };
}

/** How far such forecasts would have been off over the last periods of the history. It takes a dozen times as long as one. */
export const salesAccuracy = (
  { season }: SalesSeries,
  { values }: SalesForecast,
  options: Omit<SalesForecastOptions, 'periods'>,
): MeasuredAccuracy | NoAnswer<ForecastReason> => forecastAccuracy(values, { ...options, season });

import { isNoAnswer, type NoAnswer, noAnswer } from '../economics/no-answer';
import { accuracyInSteps } from '../forecast/accuracy';
import { fillGaps } from '../forecast/fill-gaps';
import {
  fitForecaster,
  type ForecastOptions,
  type ForecastReason,
  type UsedMethod,
} from '../forecast/forecast';
import { gridFrom, partWithin, placeOf, spanAt } from '../forecast/sales-history/period-grid';
import type { SalesPeriod, SalesSeries } from '../forecast/sales-history/sales-series';
import { hasSeason, hasSeasonAsPublished } from '../forecast/season-of-series';
import type { Tactic } from '../plan/rows';
import type { Day, DaySpan } from '../spreadsheet/day';
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

/** What is expected over all of the days from the first after the history on, in units. */
export interface ExpectedTotal extends DaySpan {
  readonly mean: number;
  /** Limits of the sum: they lie closer than the sums of the limits. */
  readonly low: number;
  readonly high: number;
  /** Null where the plan plans none for the product at any time. */
  readonly planned: number | null;
}

export interface SalesForecast {
  /** Up to the last of which the units are known. */
  readonly past: readonly PastPeriod[];
  readonly ahead: readonly PeriodAhead[];
  readonly total: ExpectedTotal;
  readonly used: UsedMethod;
  /** Whether the values show a season; null where the method does not look for one, or the values are too few to show it. */
  readonly hasSeason: boolean | null;
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
  const ends = plannedFor(series, chains).flatMap(({ units, end }) => (units > 0 ? [end] : []));
  return ends.length === 0 ? null : Math.max(...ends);
}

/** How many periods a forecast takes to reach a day: those of which the history does not tell the units count too. */
export function periodsUntil({ length, periods }: SalesSeries, day: Day): number {
  const last = periods.findLast(({ units }) => units !== null);
  if (last === undefined || length === null) return 0;
  const grid = gridFrom(length, last.start);
  return Math.max(0, placeOf(grid, day) - placeOf(grid, last.end));
}

export interface SalesForecastOptions extends Omit<ForecastOptions, 'season'> {
  /** How many periods to forecast, at least 1. */
  readonly periods: number;
  /** The last day of the total; that of the last period unless given. */
  readonly until?: Day;
}

export type SalesForecastReason = ForecastReason | 'no-periods';

/** The forecast of a sales history, period by period and in all, beside what the plan plans. */
export function salesForecast(
  series: SalesSeries,
  chains: Chains,
  { periods, until, ...options }: SalesForecastOptions,
): SalesForecast | NoAnswer<SalesForecastReason> {
  const { length, season } = series;
  const { values, first, last, isFilled } = fillGaps(
    series.periods.map(({ units }) => units),
    season,
  );
  const [lastKnown, lastOfAll] = [series.periods[last], series.periods.at(-1)];
  if (length === null || lastKnown === undefined || lastOfAll === undefined) return noAnswer('no-periods');
  const grid = gridFrom(length, lastKnown.start);
  const after = placeOf(grid, lastKnown.end) + 1;
  const spans = Array.from({ length: periods }, (_, ahead) => spanAt(grid, after + ahead));
  const whole = { start: lastOfAll.end + 1, end: until ?? spans.at(-1)?.end ?? lastOfAll.end };
  const forecaster = fitForecaster(values, { ...options, season });
  if (isNoAnswer(forecaster)) return forecaster;
  const made = forecaster.periods(periods);
  const total = forecaster.total(spans.map((span) => partWithin(span, whole)));
  const planned = plannedFor(series, chains);
  return {
    past: series.periods.slice(0, last + 1).map((period, place): PastPeriod => ({
      ...period,
      filled: isFilled[place - first] === true ? (values[place - first] ?? null) : null,
      planned: plannedIn(planned, period),
    })),
    ahead: spans.map((span, ahead): PeriodAhead => {
      const mean = made.mean[ahead] ?? 0;
      return {
        ...span,
        mean,
        low: made.low[ahead] ?? mean,
        high: made.high[ahead] ?? mean,
        planned: plannedIn(planned, span),
      };
    }),
    total: {
      ...whole,
      mean: total.mean,
      low: total.low,
      high: total.high,
      planned: plannedIn(planned, whole),
    },
    used: made.used,
    hasSeason: seasonShownBy(values, season, made.used),
    values,
    firstUsed: first,
  };
}

function seasonShownBy(values: readonly number[], season: number, { name }: UsedMethod): boolean | null {
  if (season < 2 || values.length < 2 * season) return null;
  if (name === 'combination') return hasSeason(values, season);
  if (name === 'theta') return hasSeasonAsPublished(values, season);
  return name.startsWith('ETS') ? !name.endsWith(',N)') : null;
}

/** How far such forecasts would have been off over the last periods of the history, step by step: all take a dozen times as long as one. */
export const salesAccuracyInSteps = (
  { season }: SalesSeries,
  { values }: SalesForecast,
  options: Omit<SalesForecastOptions, 'periods' | 'until'>,
): ReturnType<typeof accuracyInSteps> => accuracyInSteps(values, { ...options, season });

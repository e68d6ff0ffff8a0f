import { isNoAnswer } from '../../economics/no-answer';
import type { Plan } from '../../plan/plan';
import type { Product } from '../../plan/rows';
import type { Day } from '../../spreadsheet/day';
import { type FilledSeries, fillGaps } from '../fill-gaps';
import { forecastTotal } from '../forecast';
import { gridFrom, partWithin, placeOf, spanAt } from './period-grid';
import { salesHistory } from './sales-history';
import type { SalesSeries, StockOutAnswers } from './sales-series';

/** What the sales history of a product lets expect. */
export interface SalesOutlook {
  /** Periods of which the history tells the units. */
  readonly periods: number;
  /** The last day of the history. */
  readonly lastDay: Day;
  /** Units from the day after the history to a later day, that day included; null where it is too far away to say. */
  until(day: Day): UnitsForecast | null;
}

/** In units, none below 0: four of five times what is sold lies between low and high. */
export interface UnitsForecast {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The probability of the interval. */
const level = 0.8;
/** Ten years of weeks: a forecast beyond says nothing, whatever the periods. */
const mostPeriodsAhead = 520;

type Outlooks = ReadonlyMap<Product, SalesOutlook>;

/** By the list of history rows, which stays the same object until one of them is edited. */
const known = new WeakMap<Plan['history'], KnownOutlooks>();

interface KnownOutlooks {
  readonly of: Plan;
  readonly answers: StockOutAnswers;
  readonly outlooks: Outlooks;
}

/**
 * The outlook of each product that has a sales history; null for others. Forecasts are worked out when asked for, and kept until
 * history, products, plan date or answers change.
 *
 * @param answers what somebody said about zeros that may be stock-outs; those without an answer stay 0.
 */
export function salesOutlooks(
  plan: Plan,
  answers: StockOutAnswers = [],
): (product: Product) => SalesOutlook | null {
  const before = known.get(plan.history);
  const isKnown =
    before !== undefined && isSameHistory(before.of, plan) && areSameAnswers(before.answers, answers);
  const outlooks = isKnown ? before.outlooks : outlooksOf(plan, answers);
  if (!isKnown) known.set(plan.history, { of: plan, answers, outlooks });
  return (product) => outlooks.get(product) ?? null;
}

const isSameHistory = (one: Plan, other: Plan): boolean =>
  one.products === other.products &&
  one.date === other.date &&
  one.periodYears.year === other.periodYears.year &&
  one.periodYears.fiscalYearStart === other.periodYears.fiscalYearStart;

/** The settings are read anew for each check, so that the same answers are other objects. */
const areSameAnswers = (one: StockOutAnswers, other: StockOutAnswers): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

function outlooksOf(plan: Plan, answers: StockOutAnswers): Outlooks {
  const outlooks = new Map<Product, SalesOutlook>();
  if (plan.history.length === 0) return outlooks;
  for (const series of salesHistory(plan, answers).series) {
    const outlook = series.row === null ? null : outlookOf(series);
    if (series.row !== null && outlook !== null) outlooks.set(series.row, outlook);
  }
  return outlooks;
}

function outlookOf(series: SalesSeries): SalesOutlook | null {
  const end = series.periods.at(-1)?.end;
  if (end === undefined) return null;
  const prepared = fillGaps(
    series.periods.map(({ units }) => units),
    series.season,
  );
  const forecasts = new Map<Day, UnitsForecast | null>();
  return {
    periods: prepared.known,
    lastDay: end,
    until: (day) => {
      let forecast = forecasts.get(day);
      if (forecast === undefined) forecasts.set(day, (forecast = forecastUntil(series, prepared, day)));
      return forecast;
    },
  };
}

/** Of the first and the last period as many days count as lie between the history and the day. */
function forecastUntil(series: SalesSeries, { values, last }: FilledSeries, day: Day): UnitsForecast | null {
  const { length, periods, season } = series;
  const [lastKnown, lastOfAll] = [periods[last], periods.at(-1)];
  if (length === null || lastKnown === undefined || lastOfAll === undefined) return null;
  const grid = gridFrom(length, lastKnown.start);
  const after = placeOf(grid, lastKnown.end) + 1;
  const count = placeOf(grid, day) - after + 1;
  if (day <= lastOfAll.end || count > mostPeriodsAhead) return null;
  const whole = { start: lastOfAll.end + 1, end: day };
  const weights = Array.from({ length: count }, (_, ahead) => partWithin(spanAt(grid, after + ahead), whole));
  const total = forecastTotal(values, weights, { season, level });
  return isNoAnswer(total) ? null : total;
}

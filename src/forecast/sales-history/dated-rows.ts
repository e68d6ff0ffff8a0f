import { type Day, firstDayOfMonth, lastDayOfMonth, partsOf } from '../../spreadsheet/day';
import { gridFrom, isoWeeks, monthNumber, type PeriodGrid, type PeriodLength } from './period-grid';

/** What single days in the Period of a history stand for, and what showed it. */
export interface DatesReading {
  readonly grid: PeriodGrid;
  readonly basis: DatesBasis;
}

/**
 * - `regular`: one date for each period, one a month for example
 * - `daily`: one row for (nearly) every day
 * - `several-a-day`, `irregular`: single sales, which are summed to months
 */
export type DatesBasis = 'regular' | 'daily' | 'several-a-day' | 'irregular';

/** Fewer days, or a smaller part of all days between the first and the last, are no daily series. */
const fewestDailyDays = 28;
const smallestDailyPart = 0.9;

/** Whether dates stand for sales as they happened: a period without any is then one in which nothing was sold. */
export const areSingleSales = (basis: DatesBasis): boolean =>
  basis === 'several-a-day' || basis === 'irregular';

/**
 * Decides what dates stand for. One date in each month that has one is a month, or a quarter, half or year where the months are
 * that far apart and the days alike; dates whole weeks apart are ISO weeks; one row a day on nine of ten days is a daily series.
 * All else is summed to months.
 *
 * @param dates the days of the rows of one series, in any order, at least one.
 */
export function readDates(dates: readonly Day[], fiscalYearStart: number): DatesReading {
  const days = [...new Set(dates)].sort((a, b) => a - b);
  const [first = 0] = days;
  const last = days.at(-1) ?? first;
  const hasOneADay = days.length === dates.length;
  const months = days.map(monthNumber);
  if (new Set(months).size === days.length)
    return { grid: monthsGrid(days, months, fiscalYearStart), basis: 'regular' };
  if (days.length >= 3 && smallestGap(days) <= 14 && commonStep(days) % 7 === 0)
    return { grid: isoWeeks(first), basis: 'regular' };
  const isDense = days.length >= smallestDailyPart * (last - first + 1);
  if (hasOneADay && isDense && days.length >= fewestDailyDays)
    return { grid: gridFrom('day', first), basis: 'daily' };
  return { grid: gridFrom('month', first), basis: hasOneADay ? 'irregular' : 'several-a-day' };
}

const lengthsByMonths: readonly (readonly [number, Exclude<PeriodLength, 'day' | 'week' | 'month'>])[] = [
  [12, 'year'],
  [6, 'half'],
  [3, 'quarter'],
];

/** One date in a month: how far apart the months are says how long the periods are, if the days are alike. */
function monthsGrid(days: readonly Day[], months: readonly number[], fiscalYearStart: number): PeriodGrid {
  const [first = 0] = days;
  const step = commonStep(months);
  // Two dates are half a year apart by chance, but hardly a whole one.
  const length =
    lengthsByMonths.find(([size]) => step > 0 && step % size === 0 && (days.length > 2 || size === 12)) ??
    null;
  const areFirsts = days.every((day) => day === firstDayOfMonth(day));
  const areLasts = days.every((day) => day === lastDayOfMonth(day));
  const areAlike = new Set(days.map((day) => partsOf(day).day)).size === 1;
  if (length === null || !(areFirsts || areLasts || areAlike)) return gridFrom('month', first);
  const [size, name] = length;
  if (areFirsts) return gridFrom(name, first);
  // The month after the last one of a period is the first one of the next.
  if (areLasts) return gridFrom(name, lastDayOfMonth(first) + 1);
  return { length: name, anchor: (fiscalYearStart - 1) % size };
}

const smallestGap = (sorted: readonly number[]): number =>
  sorted.reduce(
    (least, value, at) => (at === 0 ? least : Math.min(least, value - (sorted[at - 1] ?? 0))),
    Infinity,
  );

/** The largest whole number that divides all steps between neighbours; 0 for a single value. */
const commonStep = (sorted: readonly number[]): number =>
  sorted.reduce(
    (step, value, at) => (at === 0 ? step : greatestDivisor(step, value - (sorted[at - 1] ?? 0))),
    0,
  );

const greatestDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestDivisor(other, one % other);

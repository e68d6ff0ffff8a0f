import { gridFrom, type PeriodLength, placeOf, spanAt } from '../../forecast/sales-history/period-grid';
import type { StockOutAnswer } from '../../forecast/sales-history/sales-series';
import { lastPeriodYear, resolvePeriod } from '../../plan/calendar/period';
import { readPeriodText } from '../../plan/calendar/period-text';
import { nameSeparator } from '../../plan/mapping';
import { comparable } from '../../plan/names';
import { type Day, type DaySpan, isoWeekOf, partsOf, weekday, yearOf } from '../../spreadsheet/day';
import { monthNames } from './value-kinds';

/** The zero that a setting is about. */
export type StockOutPeriod = Required<Omit<StockOutAnswer, 'answer'>>;

/**
 * How the sheet names a period of a product's sales history: `Oak table › Mar 2026`; `Mar 2026` where the history names no product.
 * The period is the one of that length that holds the day.
 */
export function stockOutSubject(product: string | null, day: Day, length: PeriodLength): string {
  const grid = gridFrom(length, day);
  const period = writtenPeriod(spanAt(grid, placeOf(grid, day)), length);
  return product === null || product === '' ? period : `${product}${nameSeparator}${period}`;
}

/**
 * A period as people write it, in words that are read as the same days in every language and whenever the fiscal year begins: `12 Mar
 * 2026`, `W12 2026`, `Mar 2026`, `Jan 2026 to Mar 2026`, `2026`. Weeks that do not begin on Mondays are written by their days.
 */
export function writtenPeriod({ start, end }: DaySpan, length: PeriodLength): string {
  if (length === 'day') return writtenDay(start);
  const days = `${writtenDay(start)} to ${writtenDay(end)}`;
  // Only days are read of later years.
  if (yearOf(end) > lastPeriodYear) return days;
  if (length === 'week') {
    const { year, week } = isoWeekOf(start);
    return weekday(start) === 1 ? `W${week} ${year}` : days;
  }
  if (length === 'month') return writtenMonth(start);
  return length === 'year' && partsOf(start).month === 1
    ? String(yearOf(start))
    : `${writtenMonth(start)} to ${writtenMonth(end)}`;
}

const writtenDay = (day: Day): string => `${partsOf(day).day} ${writtenMonth(day)}`;

function writtenMonth(day: Day): string {
  const { year, month } = partsOf(day);
  return `${monthNames[month - 1]?.slice(0, 3) ?? month} ${year}`;
}

/** A product's name may hold the separator; a period does not. People who type it write `>` too. */
function parted(subject: string): { readonly product: string; readonly period: string } {
  const [, product = '', period = subject] = /^(?:(.*) )?[›>] ([^›>]+)$/u.exec(subject) ?? [];
  return { product, period };
}

/** What follows the name of the setting, in comparable form. `written` is on one line. */
export function comparableStockOut(written: string): string {
  const { product, period } = parted(written);
  return product === '' ? comparable(period) : `${comparable(product)}${nameSeparator}${comparable(period)}`;
}

/**
 * The product and the days of a subject in comparable form; the product is empty where it names none. Null where it ends in no period
 * with its year.
 *
 * @param fiscalYearStart 1 to 12; decides which months a quarter or a half has.
 */
export function readStockOut(subject: string, fiscalYearStart: number): StockOutPeriod | null {
  const { product, period } = parted(subject);
  const reading = readPeriodText(period);
  const year = reading?.first.year ?? reading?.last.year ?? null;
  const days = reading === null || year === null ? null : resolvePeriod(reading, { year, fiscalYearStart });
  return days === null ? null : { product, ...days };
}

import type { SalesSeries } from '../../forecast/sales-history/sales-series';
import type { Cycle } from '../../languages/english/forecast';
import { language } from '../../languages/language';
import { shorten } from '../../languages/words';
import { addMonths, type DaySpan, firstDayOfMonth, lastDayOfMonth } from '../../spreadsheet/day';
import { date, monthOfYear } from '../../spreadsheet/day-in-words';
import { productName } from '../price-and-volume/row-names';

/** What a series is the history of. */
export function seriesName({ row, product }: SalesSeries): string {
  if (row !== null) return productName(row);
  return product === null ? language.forecast.view.allSales : shorten(product);
}

/** After what the sales of a series repeat. */
export function cycleOf({ length, season }: Pick<SalesSeries, 'length' | 'season'>): Cycle {
  if (season < 2) return 'none';
  return length === 'day' ? 'week' : 'year';
}

/** The same for what repeating it would have been: without a whole cycle, the last period is repeated. */
export const repeatedCycle = (series: SalesSeries, values: number): Cycle =>
  values < series.season ? 'none' : cycleOf(series);

/** Whole months by their names, other days by their dates. */
export function spanName({ start, end }: DaySpan): string {
  const { fromTo } = language.forecast.history;
  if (start !== firstDayOfMonth(start) || end !== lastDayOfMonth(end))
    return start === end ? date(start) : fromTo(date(start), date(end));
  return end < addMonths(start, 1) ? monthOfYear(start) : fromTo(monthOfYear(start), monthOfYear(end));
}

import { type CalendarHeads, findCalendar } from '../../../src/plan/calendar/calendar-columns';
import {
  type CalendarYears,
  type DatedCalendar,
  datedCalendar,
} from '../../../src/plan/calendar/calendar-dates';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { dayFromIso, isoText, serialFromDay } from '../../../src/spreadsheet/day';

/** Cells written as 'Task | Jan | 2 | <2026-01-05>': a number is one, a day in angle brackets is its serial, nothing is a blank. */
export const cellsOf = (text: string): readonly CellValue[] =>
  text.split('|').map((cell) => {
    const trimmed = cell.trim();
    const date = /^<(.*)>$/.exec(trimmed);
    if (date?.[1] !== undefined) return serialFromDay(dayFromIso(date[1]) ?? 0, 1900);
    if (/^\d+(?:\.\d+)?$/.test(trimmed)) return Number(trimmed);
    return trimmed === '' ? null : trimmed.replaceAll('\\n', '\n').replace(/^=/, '');
  });

interface Circumstances extends Partial<CalendarYears> {
  readonly above?: string;
  readonly formats?: CalendarHeads['formats'];
}

/** The dated calendar under headings, in the year 2026 where nothing says otherwise; null where there is none. */
export function calendarUnder(headings: string, circumstances: Circumstances = {}): DatedCalendar | null {
  const { above, formats = null, titles = [], year = 2026, fiscalYearStart = 1 } = circumstances;
  const calendar = findCalendar({
    headings: cellsOf(headings),
    formats,
    above: above === undefined ? null : cellsOf(above),
    dateSystem: 1900,
  });
  return calendar && datedCalendar(calendar, { titles, year, fiscalYearStart });
}

/** Its columns as '2026-01-01..2026-01-31', 'total', or why they have no days; '' for a column of no calendar. */
export function columnsUnder(headings: string, circumstances: Circumstances = {}): readonly string[] {
  const calendar = calendarUnder(headings, circumstances);
  const shown = cellsOf(headings).map(() => '');
  for (const { column, isTotal, days, undated } of calendar?.columns ?? []) {
    if (isTotal) shown[column] = 'total';
    else shown[column] = days === null ? String(undated) : `${isoText(days.start)}..${isoText(days.end)}`;
  }
  return shown;
}

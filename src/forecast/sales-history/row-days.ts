import { type PeriodReading, type PeriodYears, resolvePeriod } from '../../plan/calendar/period';
import type { Day, DaySpan } from '../../spreadsheet/day';
import type { HistoryRow } from './notes';
import { gridFrom, lengthOfSpan, type PlacedPeriod, placeOf } from './period-grid';
import { remembered } from './remembered';

/** The days of a Period as written. */
export interface PeriodDays extends DaySpan {
  /** The period that they are; null for one day, which may stand for a longer period, and for what is no usual one. */
  readonly period: PlacedPeriod | null;
}

export interface RowDays {
  readonly row: HistoryRow;
  /** The same object for the same Period. */
  readonly days: PeriodDays;
}

export interface DatedRows {
  readonly dated: readonly RowDays[];
  readonly undated: readonly HistoryRow[];
  /** The rows whose Period states no year. */
  readonly yearless: readonly RowDays[];
}

/** The days of a Period; of one that states no year, those in the given year. Null where it has none. */
export type DaysOfPeriod = (period: PeriodReading, year: number) => PeriodDays | null;

/** Few periods stand in many rows, so that each is worked out once. */
export function daysOfPeriods({ fiscalYearStart }: PeriodYears): DaysOfPeriod {
  const inYear = remembered((year: number) => {
    const known = new Map<string, PeriodDays | null>();
    return (period: PeriodReading): PeriodDays | null => {
      const { first, last } = period;
      const key = [first, last]
        .map((point) => `${point.unit} ${point.number} ${point.year ?? ''} ${point.yearBegins ?? ''}`)
        .join('/');
      let days = known.get(key);
      if (days === undefined) {
        const span = resolvePeriod(period, { year, fiscalYearStart });
        known.set(key, (days = span && { ...span, period: writtenPeriod(span) }));
      }
      return days;
    };
  });
  return (period, year) => inYear(year)(period);
}

function writtenPeriod(span: DaySpan): PlacedPeriod | null {
  const length = lengthOfSpan(span);
  if (length === null) return null;
  const grid = gridFrom(length, span.start);
  return { grid, place: placeOf(grid, span.start) };
}

/**
 * The days of the rows of one series. Periods that state no year run forward from row to row, as in a calendar: one before its
 * predecessor is of the next year. The first is of the plan's year, or of so many years before that the last has begun by the plan
 * date: a history is past.
 */
export function datedRows(
  rows: readonly HistoryRow[],
  daysOf: DaysOfPeriod,
  { year: planYear, date }: { readonly year: number; readonly date: Day },
): DatedRows {
  const yearOf = yearsOfYearless(rows, daysOf, planYear, date);
  const dated: RowDays[] = [];
  const undated: HistoryRow[] = [];
  const yearless: RowDays[] = [];
  for (const row of rows) {
    const year = yearOf.get(row);
    const days = row.period === null ? null : daysOf(row.period, year ?? planYear);
    if (days === null) undated.push(row);
    else {
      const one = { row, days };
      dated.push(one);
      if (year !== undefined) yearless.push(one);
    }
  }
  return { dated, undated, yearless };
}

function yearsOfYearless(
  rows: readonly HistoryRow[],
  daysOf: DaysOfPeriod,
  planYear: number,
  date: Day,
): ReadonlyMap<HistoryRow, number> {
  const yearOf = new Map<HistoryRow, number>();
  const startIn = (period: PeriodReading, year: number): Day | null => daysOf(period, year)?.start ?? null;
  let year = planYear;
  let before = -Infinity;
  let last: PeriodReading | null = null;
  for (const row of rows) {
    if (row.period === null || row.period.statesYear) continue;
    let start = startIn(row.period, year);
    if (start !== null && start < before) start = startIn(row.period, (year += 1));
    before = start ?? before;
    last = row.period;
    yearOf.set(row, year);
  }
  if (last === null) return yearOf;
  let back = 0;
  while ((startIn(last, year - back) ?? 0) > date) back += 1;
  return new Map([...yearOf].map(([row, assumed]) => [row, assumed - back]));
}

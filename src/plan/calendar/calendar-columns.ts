import type { CellValue } from '../../spreadsheet/cell';
import { textOf } from '../../spreadsheet/cell-text';
import type { DateSystem } from '../../spreadsheet/sheet';
import type { Calendar, CalendarColumn, ColumnPeriod } from './calendar-dates';
import { type HeadedColumn, readHeading, readHeadingsAbove } from './calendar-headings';
import { withTotals } from './calendar-totals';
import { settleHeadings } from './settle-headings';
import { foldDateText } from './tokens';

/** What stands at the head of a table's columns. */
export interface CalendarHeads {
  /** The header row's cells as values: dates are serials, week numbers are numbers, Q1 is a text. */
  readonly headings: readonly CellValue[];
  /**
   * The number formats of the header row's cells; null where the host knows none. A number is a date where its format says
   * so, or where it is one of several neighbouring serials from 1950 to 2100.
   */
  readonly formats: readonly (string | null)[] | null;
  /** The row above, cell for cell: a value there goes for all columns up to the next. Null where there is none. */
  readonly above: readonly CellValue[] | null;
  readonly dateSystem: DateSystem;
}

/** No calendar is smaller. */
const fewestColumns = 2;

/**
 * The table's calendar: two or more neighbouring columns whose headings are periods. Of several such runs the longest
 * counts, the leftmost on a tie. Null where there is none.
 */
export function findCalendar(heads: CalendarHeads): Calendar | null {
  let longest: readonly CalendarColumn[] = [];
  for (const run of runsOfHeadings(heads)) {
    for (const columns of calendarsIn(run, heads.headings)) {
      if (columns.length > longest.length) longest = columns;
    }
  }
  return longest.length === 0 ? null : { columns: longest };
}

/** Neighbouring columns whose headings may be periods, a bare total between two of them included. */
function runsOfHeadings({ headings, formats, above, dateSystem }: CalendarHeads): readonly HeadedColumn[][] {
  const runs: HeadedColumn[][] = [];
  const aboves = above === null ? null : readHeadingsAbove(above, headings.length, dateSystem);
  let run: HeadedColumn[] = [];
  const textOfColumn = (column: number): string => foldDateText(textOf(headings[column] ?? null));
  const close = (): void => {
    runs.push(run);
    run = [];
  };
  for (const [column, value] of headings.entries()) {
    const heading = readHeading(value, formats?.[column] ?? null, dateSystem);
    const headed = heading && { column, heading, above: aboves?.[column] ?? null };
    const [first] = run;
    if (headed === null || (first !== undefined && beginsAnew(first, run.at(-1), headed, textOfColumn)))
      close();
    if (headed !== null && (run.length > 0 || headed.heading.kind !== 'total')) run.push(headed);
  }
  close();
  return runs;
}

/** Whether the same columns begin again under another label or behind their total: Plan Jan to Dec, Actual Jan to Dec. */
function beginsAnew(
  first: HeadedColumn,
  before: HeadedColumn | undefined,
  { column, above }: HeadedColumn,
  textOfColumn: (column: number) => string,
): boolean {
  if (textOfColumn(first.column) !== textOfColumn(column)) return false;
  if (before?.heading.kind === 'total') return true;
  if (above === null || above.column === before?.above?.column || above.reading !== null) return false;
  const yearBefore = before?.above?.year?.year ?? before?.above?.reading?.first.year ?? null;
  return yearBefore === null || above.year === null || above.year.year <= yearBefore;
}

/** The calendars among the columns of a run: those whose meaning the neighbours settle. */
function calendarsIn(
  run: readonly HeadedColumn[],
  headings: readonly CellValue[],
): readonly (readonly CalendarColumn[])[] {
  const periods = settleHeadings(run);
  const textOfColumn = (column: number): string => textOf(headings[column] ?? null);
  const calendars: (readonly CalendarColumn[])[] = [];
  let columns: CalendarColumn[] = [];
  const close = (): void => {
    // A total behind the last period is no part of the calendar.
    while (columns.at(-1)?.isTotal === true) columns.pop();
    const withMarkedTotals = withTotals(columns);
    if (withMarkedTotals.filter(({ isTotal }) => !isTotal).length >= fewestColumns) {
      calendars.push(withMarkedTotals);
    }
    columns = [];
  };
  for (const [index, { column, heading, above }] of run.entries()) {
    const period = periods[index] ?? null;
    if (heading.kind === 'total') {
      if (columns.length > 0)
        columns.push({ column, heading: textOfColumn(column), period: noPeriod, above, isTotal: true });
    } else if (period === null) {
      close();
    } else {
      columns.push({ column, heading: textOfColumn(column), period, above, isTotal: false });
    }
  }
  close();
  return calendars;
}

const noPeriod: ColumnPeriod = { kind: 'undated', reason: 'no-such-day' };

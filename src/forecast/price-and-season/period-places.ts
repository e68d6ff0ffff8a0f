import { type NoAnswer, noAnswer } from '../../economics/no-answer';
import { type ColumnPeriod, datedCalendar } from '../../plan/calendar/calendar-dates';
import { type Heading, readHeading } from '../../plan/calendar/calendar-headings';
import { settleHeadings } from '../../plan/calendar/settle-headings';
import type { CellValue } from '../../spreadsheet/cell';
import { isBlank } from '../../spreadsheet/cell-number';
import { shown } from '../../spreadsheet/cell-text';
import { type Day, dayFromSerial, type DaySpan, isoText, partsOf } from '../../spreadsheet/day';

/** What the periods of a history are: months, weeks … or numbers that count periods of whatever length. */
export type PeriodKind =
  'day' | 'week' | 'two weeks' | 'four weeks' | 'month' | 'quarter' | 'half' | 'year' | 'counted';

/** Why the periods of a history have no order. */
export type PeriodReason = 'period-missing' | 'period-unreadable' | 'periods-unlike' | 'period-repeated';

export interface PeriodPlaces {
  /** For each cell a whole number that rises by 1 from period to period; null where the row is not used. */
  readonly places: readonly (number | null)[];
  /** The places of the further cells; null where one cannot be read. */
  readonly further: readonly (number | null)[];
  readonly length: PeriodKind;
}

interface LengthRule {
  readonly periodsAYear: number;
  /** How many days lie between the dates of two neighbouring periods, at least and at most. */
  readonly apart: readonly [least: number, most: number];
  /** The length of a period in days, or in months where those differ in days. */
  readonly step: { readonly days: number } | { readonly months: number };
}

const lengths: Readonly<Record<Exclude<PeriodKind, 'counted'>, LengthRule>> = {
  day: { periodsAYear: 365, apart: [1, 4], step: { days: 1 } },
  week: { periodsAYear: 52, apart: [5, 9], step: { days: 7 } },
  'two weeks': { periodsAYear: 26, apart: [12, 16], step: { days: 14 } },
  month: { periodsAYear: 12, apart: [26, 33], step: { months: 1 } },
  'four weeks': { periodsAYear: 13, apart: [28, 28], step: { days: 28 } },
  quarter: { periodsAYear: 4, apart: [85, 96], step: { months: 3 } },
  half: { periodsAYear: 2, apart: [175, 190], step: { months: 6 } },
  year: { periodsAYear: 1, apart: [350, 380], step: { months: 12 } },
};

/**
 * The season that a history of such periods has by itself: a year, for days a week. Numbers that count periods have none.
 */
export const usualSeason = (length: PeriodKind): number =>
  length === 'counted' ? 1 : length === 'day' ? 7 : lengths[length].periodsAYear;

const daysOfYear = 365.2425;

/** How many periods a season takes exactly: a year has not 52 weeks but 52.18. */
export function exactSeason(length: PeriodKind, season: number): number {
  if (length === 'counted') return season;
  const { step } = lengths[length];
  const isYear = 'days' in step && Math.abs(step.days * season - daysOfYear) < 2;
  return isYear ? daysOfYear / step.days : season;
}

/** A smaller number counts periods; from here on it is the serial of a date, from 1927. */
const firstSerial = 10_000;

type Reading =
  | { readonly kind: 'counted'; readonly number: number }
  | { readonly kind: 'heading'; readonly heading: Heading };

function readPeriod(cell: CellValue): Reading | null {
  const number = typeof cell === 'string' && /^\s*\d{1,4}\s*$/u.test(cell) ? Number(cell) : cell;
  if (typeof number === 'number' && Math.abs(number) < firstSerial) {
    return Number.isInteger(number) ? { kind: 'counted', number } : null;
  }
  const heading = readHeading(cell, 'yyyy-mm-dd', 1900);
  return heading === null || heading.kind === 'total' ? null : { kind: 'heading', heading };
}

/** A period as it lies in time: counted, a stretch of days, or a date that stands for the days about it. */
type Lying =
  | { readonly kind: 'counted'; readonly unit: string; readonly number: number }
  | { readonly kind: 'days'; readonly span: DaySpan }
  | { readonly kind: 'date'; readonly day: Day };

/** Any year: of periods that state none only the distances count. */
const someYear = 2023;

/** Cells explain each other as the headings of a calendar do: Jan 26, Feb 26 are months, and January after December is the next. */
function readTogether(cells: readonly CellValue[]): readonly (Lying | null)[] {
  const readings = cells.map((cell) => (isBlank(cell) ? null : readPeriod(cell)));
  const run = readings.flatMap((reading, column) =>
    reading?.kind === 'heading' ? [{ column, heading: reading.heading, above: null }] : [],
  );
  const settled = settleHeadings(run);
  const periods = new Map<number, ColumnPeriod>();
  const lying: (Lying | null)[] = readings.map((reading) =>
    reading?.kind === 'counted' ? { ...reading, unit: 'counted' } : null,
  );
  for (const [index, { column, heading }] of run.entries()) {
    const period = settled[index] ?? null;
    if (period?.kind === 'undated' && heading.kind === 'counted' && heading.unit !== null) {
      lying[column] = { kind: 'counted', unit: heading.unit, number: heading.number };
    } else if (period !== null) {
      periods.set(column, period);
    }
  }
  const columns = [...periods].map(([column, period]) => ({
    column,
    heading: '',
    period,
    above: null,
    isTotal: false,
  }));
  const dated = datedCalendar({ columns }, { titles: [], year: someYear, fiscalYearStart: 1 });
  for (const { column, days } of dated.columns) {
    if (days === null) continue;
    lying[column] =
      periods.get(column)?.kind === 'date' ? { kind: 'date', day: days.start } : { kind: 'days', span: days };
  }
  return lying;
}

const monthOf = (day: Day): number => {
  const { year, month } = partsOf(day);
  return year * 12 + month;
};

/** The length whose periods are so many days apart, or so many days long. */
function lengthOfDays(days: number): Exclude<PeriodKind, 'counted'> | null {
  for (const [length, { apart }] of Object.entries(lengths)) {
    if (days >= apart[0] && days <= apart[1]) return length as Exclude<PeriodKind, 'counted'>;
  }
  return null;
}

/** The length of the periods that dates stand for, by how far apart most of them are. */
function lengthOfDates(days: readonly Day[]): Exclude<PeriodKind, 'counted'> | null {
  const sorted = [...new Set(days)].sort((one, other) => one - other);
  const gaps = sorted.slice(1).map((day, index) => day - (sorted[index] ?? 0));
  const middle = [...gaps].sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  const length = lengthOfDays(middle);
  // Every fourth week, two of them fall into one month now and then.
  const areWeeks = length === 'month' && gaps.every((gap) => gap % 28 === 0);
  return areWeeks ? 'four weeks' : length;
}

/** What is said of periods that are of one kind: counted in one unit, or dates, or stretches of one length. */
function kindOf(lying: Lying): string {
  if (lying.kind === 'counted') return lying.unit;
  return lying.kind === 'date' ? 'date' : (lengthOfDays(lying.span.end - lying.span.start + 1) ?? 'other');
}

function lengthOf(used: readonly Lying[]): PeriodKind | null {
  const [first] = used;
  if (first === undefined) return null;
  if (first.kind === 'counted') return first.unit in lengths ? (first.unit as PeriodKind) : 'counted';
  if (first.kind === 'days') return lengthOfDays(first.span.end - first.span.start + 1);
  return lengthOfDates(used.flatMap((lying) => (lying.kind === 'date' ? [lying.day] : [])));
}

const startOf = (lying: Lying): number =>
  lying.kind === 'counted' ? lying.number : lying.kind === 'date' ? lying.day : lying.span.start;

function placeOf(lying: Lying, length: PeriodKind, first: number): number {
  if (lying.kind === 'counted' || length === 'counted') return startOf(lying);
  const { step } = lengths[length];
  return 'days' in step
    ? Math.round((startOf(lying) - first) / step.days)
    : Math.floor((monthOf(startOf(lying)) - monthOf(first)) / step.months);
}

const seenAs = (cell: CellValue): string => {
  const day = typeof cell === 'number' && cell >= firstSerial ? dayFromSerial(cell, 1900) : null;
  return day === null ? shown(cell) : isoText(day);
};

/**
 * The order in time of a history's periods, with the gaps of those that are missing. A cell is a date (an Excel serial, or
 * a text that is one), a period that the calendars of a plan know (2026-03, Mar 26, Q3 2026, W12 2026, months without a year one
 * after the other), or a whole number below 10,000 that counts periods. The length of the periods is that of the texts, and
 * of dates how far apart most of them are.
 *
 * No answer, naming the row, for a used cell that is blank, cannot be read, is of another kind than the first one, or is the
 * period of another row.
 *
 * @param isUsed whether a row counts: what stands in another does not matter.
 * @param further cells of the same kind that are no part of the history, such as the periods of a forecast.
 */
export function placePeriods(
  cells: readonly CellValue[],
  isUsed: (row: number) => boolean,
  further: readonly CellValue[] = [],
): PeriodPlaces | NoAnswer<PeriodReason> {
  const read = readTogether([...cells, ...further]);
  const used: { readonly row: number; readonly lying: Lying }[] = [];
  for (const [row, cell] of cells.entries()) {
    if (!isUsed(row)) continue;
    if (isBlank(cell)) return noAnswer('period-missing', { row: row + 1 });
    const lying = read[row] ?? null;
    if (lying === null) return noAnswer('period-unreadable', { row: row + 1, seen: seenAs(cell) });
    used.push({ row, lying });
  }
  const [first] = used;
  if (first === undefined)
    return { places: cells.map(() => null), further: further.map(() => null), length: 'counted' };
  const kind = kindOf(first.lying);
  const unlike = used.find(({ lying }) => kindOf(lying) !== kind);
  const length = lengthOf(used.map(({ lying }) => lying));
  if (unlike !== undefined || length === null) {
    // Dates in no common distance are unlike each other: any other will do.
    const other = unlike ?? used.at(-1) ?? first;
    return noAnswer('periods-unlike', {
      first: first.row + 1,
      first_period: seenAs(cells[first.row] ?? null),
      row: other.row + 1,
      seen: seenAs(cells[other.row] ?? null),
    });
  }
  const start = used.reduce((least, { lying }) => Math.min(least, startOf(lying)), Infinity);
  const places: (number | null)[] = cells.map(() => null);
  const rowOfPlace = new Map<number, number>();
  for (const { row, lying } of used) {
    const place = placeOf(lying, length, start);
    const before = rowOfPlace.get(place);
    if (before !== undefined) return noAnswer('period-repeated', { first: before + 1, row: row + 1 });
    rowOfPlace.set(place, row);
    places[row] = place;
  }
  const later = further.map((_, index) => {
    const lying = read[cells.length + index] ?? null;
    return lying === null || kindOf(lying) !== kind ? null : placeOf(lying, length, start);
  });
  return { places, further: later, length };
}

import {
  addMonths,
  type Day,
  dayFromParts,
  type DaySpan,
  firstDayOfMonth,
  lastDayOfMonth,
  partsOf,
  yearOf,
} from '../../spreadsheet/day';
import type { DayOfYear, HeadingAbove } from './calendar-headings';
import { type NamedYear, yearInText } from './calendar-words';
import {
  periodAt,
  periodOfYear,
  type PeriodReading,
  type PeriodUnit,
  type PeriodYears,
  resolvePeriod,
} from './period';
import { foldDateText } from './tokens';

/** Why a column has no days. */
export type UndatedReason =
  /** Month 3, Day 5: counted from a start that no heading states. */
  | 'counted-from-start'
  /** 01/02/2026 beside 01/03/2026: January or the first of a month. */
  | 'ambiguous-date'
  /** Week 53 of a year of 52, 31 February. */
  | 'no-such-day';

/** What the heading of a column stands for, once its neighbours and the row above have been heard. */
export type ColumnPeriod =
  | { readonly kind: 'period'; readonly reading: PeriodReading }
  /** A day that stands for the days up to the next one. */
  | { readonly kind: 'date'; readonly month: number; readonly day: number; readonly year: number | null }
  /** 5–11 January of a year that is not written beside it. */
  | { readonly kind: 'stretch of days'; readonly first: DayOfYear; readonly last: DayOfYear }
  /** Week 2 of the 4 that stand under a month, day 5 of a week, month 3 of a quarter. */
  | {
      readonly kind: 'part';
      readonly unit: 'day' | 'week' | 'month';
      readonly number: number;
      readonly of: number;
    }
  | { readonly kind: 'undated'; readonly reason: UndatedReason };

export interface CalendarColumn {
  /** Its place in the table, from 0. */
  readonly column: number;
  /** The heading as text. */
  readonly heading: string;
  readonly period: ColumnPeriod;
  /** What the row above says over it; null where it says nothing. */
  readonly above: HeadingAbove | null;
  /** Whether it holds its neighbours (Q1 after Jan, Feb, Mar), so that nothing is read from it. */
  readonly isTotal: boolean;
}

/** A table's calendar. */
export interface Calendar {
  /** From left to right, totals of their neighbours among them. */
  readonly columns: readonly CalendarColumn[];
}

export interface DatedColumn {
  readonly column: number;
  readonly isTotal: boolean;
  /** Null for a total and for a column without days. */
  readonly days: DaySpan | null;
  /** Why a column that is no total has no days; else null. */
  readonly undated: UndatedReason | null;
}

/** A calendar whose columns are days. */
export interface DatedCalendar {
  readonly columns: readonly DatedColumn[];
}

/** What gives a calendar its year where neither its headings nor the row above state one. */
export interface CalendarYears extends PeriodYears {
  /** The table's title rows and the sheet's name; the first that names a year counts before `year`. */
  readonly titles: readonly string[];
}

/** The days of each column. */
export function datedCalendar(
  { columns }: Calendar,
  { titles, year, fiscalYearStart }: CalendarYears,
): DatedCalendar {
  const named = yearOfTitles(titles);
  const placer: Placer = {
    fiscalYearStart,
    year,
    title: named === null ? null : readingOfNamedYear(named, fiscalYearStart),
  };
  const read = columns.filter((column) => !column.isTotal);
  const spans = spansOfDates(read, placedColumns(read, placer));
  const dated: DatedColumn[] = [];
  let next = 0;
  for (const { column, isTotal, period } of columns) {
    const days = isTotal ? null : (spans[next] ?? null);
    const reason = period.kind === 'undated' ? period.reason : 'no-such-day';
    if (!isTotal) next += 1;
    dated.push({ column, isTotal, days, undated: isTotal || days !== null ? null : reason });
  }
  return { columns: dated };
}

function yearOfTitles(titles: readonly string[]): NamedYear | null {
  for (const title of titles) {
    const named = yearInText(foldDateText(title));
    if (named !== null) return named;
  }
  return null;
}

function readingOfNamedYear({ year, kind }: NamedYear, fiscalYearStart: number): PeriodReading {
  const isFiscal = kind === 'fiscal' || (kind === 'split' && fiscalYearStart > 1);
  if (isFiscal) return periodAt('fiscal year', 1, year);
  return periodOfYear(kind === 'split' ? year - 1 : year);
}

interface Placer {
  readonly fiscalYearStart: number;
  /** The year of the plan. */
  readonly year: number;
  /** The year that a title names. */
  readonly title: PeriodReading | null;
}

/** A column before it has its year. */
interface Unplaced {
  /** Its days in a year; null where it has none. */
  readonly inYear: (year: number) => DaySpan | null;
  /** Whether its own heading states the year. */
  readonly isFixed: boolean;
  /** Its year where no neighbour says otherwise. */
  readonly year: number;
  /** Whether the row above states that year. */
  readonly isYearAbove: boolean;
}

/** The days of all columns, each in the first year in which it does not come before its left neighbour. */
function placedColumns(columns: readonly CalendarColumn[], placer: Placer): readonly (DaySpan | null)[] {
  const unplaced = columns.map((column) => unplacedColumn(column, placer));
  if (runsBackward(columns)) return placedBackward(unplaced, homeOf(unplaced[0]));
  const isStated = (column: Unplaced | null): boolean =>
    column !== null && (column.isFixed || column.isYearAbove);
  const firstStated = Math.max(unplaced.findIndex(isStated), 0);
  const forward = placedForward(unplaced.slice(firstStated));
  // What stands left of the first stated year runs up to it.
  const before = unplaced.slice(0, firstStated).reverse();
  return [...placedBackward(before, forward[0]?.start ?? null).reverse(), ...forward];
}

const homeOf = (column: Unplaced | null | undefined): Day | null =>
  column?.inYear(column.year)?.start ?? null;

function placedForward(columns: readonly (Unplaced | null)[]): readonly (DaySpan | null)[] {
  let before: Day | null = null;
  return columns.map((column) => {
    const span: DaySpan | null = column && spanFrom(column, before);
    if (span !== null) before = span.start;
    return span;
  });
}

/** Each in the last year in which it does not come after the one before it. */
function placedBackward(columns: readonly (Unplaced | null)[], latest: Day | null): (DaySpan | null)[] {
  let after = latest;
  return columns.map((column) => {
    const span: DaySpan | null = column && spanUpTo(column, after);
    if (span !== null) after = span.start;
    return span;
  });
}

/** Whether each column comes before its left neighbour: Dec, Nov, Oct, as a report that shows the latest month first. */
function runsBackward(columns: readonly CalendarColumn[]): boolean {
  const numbers = columns.map(({ period }) =>
    period.kind === 'period' && !period.reading.statesYear && period.reading.first.unit === 'month'
      ? period.reading.first.number
      : null,
  );
  return (
    numbers.length > 2 &&
    numbers.every((number, index) => {
      const before = numbers[index - 1];
      return number !== null && (before === undefined || before === (number % 12) + 1);
    })
  );
}

function spanFrom({ inYear, isFixed, year }: Unplaced, before: Day | null): DaySpan | null {
  const span = inYear(year);
  if (isFixed || before === null || (span !== null && span.end >= before)) return span;
  const reached = yearOf(before);
  for (let tried = Math.max(year, reached - 1); tried <= reached + 2; tried += 1) {
    const later = inYear(tried);
    // Week 53 is not looked for in the years after.
    if (later === null && tried >= reached) return null;
    if (later !== null && later.end >= before) return later;
  }
  return null;
}

function spanUpTo({ inYear, year }: Unplaced, after: Day | null): DaySpan | null {
  if (after === null) return inYear(year);
  const last = yearOf(after) + 1;
  for (let tried = last; tried >= last - 3; tried -= 1) {
    const span = inYear(tried);
    if (span !== null && span.start <= after) return span;
  }
  return null;
}

function unplacedColumn({ period, above }: CalendarColumn, placer: Placer): Unplaced | null {
  const { fiscalYearStart } = placer;
  const frame = frameOf(above, fiscalYearStart);
  switch (period.kind) {
    case 'undated':
      return null;
    case 'date': {
      const inYear = (year: number): DaySpan | null => oneDay(dayFromParts(year, period.month, period.day));
      return unplaced(inYear, period.year, frame, 'day', placer);
    }
    case 'stretch of days': {
      const inYear = (year: number): DaySpan | null => daysBetween(period.first, period.last, year);
      return unplaced(inYear, null, frame, 'day', placer);
    }
    case 'part': {
      const reading = above?.reading ?? null;
      if (reading === null) return null;
      const inYear = (year: number): DaySpan | null => {
        const whole = resolvePeriod(reading, { year, fiscalYearStart });
        return whole && partOf(whole, period);
      };
      const { unit, year } = reading.first;
      return unplaced(inYear, year ?? reading.last.year, null, unit, placer);
    }
    case 'period': {
      const { reading } = period;
      const inYear = (year: number): DaySpan | null => resolvePeriod(reading, { year, fiscalYearStart });
      const own = reading.first.year ?? reading.last.year;
      return unplaced(inYear, own, frame, reading.first.unit, placer);
    }
  }
}

/** The stretch of time that the row above states, with its year. */
function frameOf(above: HeadingAbove | null, fiscalYearStart: number): PeriodReading | null {
  if (above === null) return null;
  if (above.reading?.statesYear === true) return above.reading;
  return above.year === null ? null : readingOfNamedYear(above.year, fiscalYearStart);
}

function unplaced(
  inYear: Unplaced['inYear'],
  own: number | null,
  frame: PeriodReading | null,
  unit: PeriodUnit,
  placer: Placer,
): Unplaced {
  if (own !== null) return { inYear, isFixed: true, year: own, isYearAbove: false };
  const scope = frame ?? placer.title;
  const year = scope === null ? placer.year : yearWithin(scope, inYear, unit, placer.fiscalYearStart);
  return { inYear, isFixed: false, year, isYearAbove: frame !== null };
}

/** The year in which a column lies within a stretch that states its year: October of FY27 is one of 2026 where that starts in July. */
function yearWithin(
  scope: PeriodReading,
  inYear: Unplaced['inYear'],
  unit: PeriodUnit,
  fiscalYearStart: number,
): number {
  const named = scope.first.year ?? scope.last.year ?? 0;
  // A quarter and a half of 2027 are those of the fiscal year 2027.
  const isOfYear = scope.first.unit === 'year' || scope.first.unit === 'fiscal year';
  if (isOfYear && (unit === 'quarter' || unit === 'half')) return named;
  const whole = resolvePeriod(scope, { year: named, fiscalYearStart });
  if (whole === null) return named;
  for (let year = yearOf(whole.start) - 1; year <= yearOf(whole.end) + 1; year += 1) {
    const span = inYear(year);
    const middle = span && Math.floor((span.start + span.end) / 2);
    if (middle !== null && middle >= whole.start && middle <= whole.end) return year;
  }
  return yearOf(whole.start);
}

const oneDay = (day: Day | null): DaySpan | null => (day === null ? null : { start: day, end: day });

function daysBetween(first: DayOfYear, last: DayOfYear, year: number): DaySpan | null {
  const start = dayFromParts(year, first.month, first.day);
  const end = dayFromParts(last.month < first.month ? year + 1 : year, last.month, last.day);
  return start === null || end === null ? null : { start, end };
}

/** The days of one of the parts that stand under a month, a quarter or a week. */
function partOf(
  whole: DaySpan,
  part: { unit: 'day' | 'week' | 'month'; number: number; of: number },
): DaySpan | null {
  if (part.unit === 'month') {
    const start = addMonths(whole.start, part.number - 1);
    return start > whole.end ? null : { start, end: lastDayOfMonth(start) };
  }
  if (part.unit === 'day') {
    const day = whole.start + part.number - 1;
    return day > whole.end ? null : oneDay(day);
  }
  // The last week runs to the end of the whole; in a February of 28 days a fifth one is its last day.
  const startOf = (number: number): Day =>
    Math.min(whole.start + 7 * (number - 1), whole.end - (part.of - number));
  const end = part.number === part.of ? whole.end : startOf(part.number + 1) - 1;
  return { start: startOf(part.number), end };
}

/** Gives each day of a date heading the days up to the next one. */
function spansOfDates(
  columns: readonly CalendarColumn[],
  spans: readonly (DaySpan | null)[],
): readonly (DaySpan | null)[] {
  const isDate = columns.map(({ period }, index) => period.kind === 'date' && spans[index] != null);
  const days = spans.flatMap((span, index) => (span !== null && isDate[index] === true ? [span.start] : []));
  if (days.length === 0) return spans;
  const starts = [...new Set(days)].sort((a, b) => a - b);
  const ends = endsOfMonths(starts) ?? daysUpToTheNext(starts, firstStartAfter(starts.at(-1) ?? 0, spans));
  return spans.map((span, index) =>
    span === null || isDate[index] !== true ? span : (ends.get(span.start) ?? span),
  );
}

/** Where the first column behind the last date begins. */
function firstStartAfter(day: Day, spans: readonly (DaySpan | null)[]): Day | null {
  const later = spans.flatMap((span) => (span !== null && span.start > day ? [span.start] : []));
  return later.length === 0 ? null : Math.min(...later);
}

const commonMonths = [1, 3, 6, 12];

/** The step in whole months between days that are all such steps apart; null for others. */
function monthsBetween(days: readonly Day[], step: (day: Day, months: number) => Day): number | null {
  if (days.length < 2) return null;
  const months = commonMonths.find((count) => step(days[0] ?? 0, count) === days[1]);
  if (months === undefined) return null;
  return days.every((day, index) => index === 0 || step(days[index - 1] ?? 0, months) === day)
    ? months
    : null;
}

/** A column headed 31 January before one headed 28 February is the month that ends there, as finance writes it. */
function endsOfMonths(days: readonly Day[]): ReadonlyMap<Day, DaySpan> | null {
  if (!days.every((day) => lastDayOfMonth(day) === day)) return null;
  const months = monthsBetween(days, (day, count) => lastDayOfMonth(addMonths(firstDayOfMonth(day), count)));
  if (months === null) return null;
  return new Map(
    days.map((end) => [end, { start: addMonths(firstDayOfMonth(end), 1 - months), end }] as const),
  );
}

/** The last day stands for as many days as the one before, or for as many months where all are whole months apart. */
function daysUpToTheNext(days: readonly Day[], behind: Day | null): ReadonlyMap<Day, DaySpan> {
  const last = days.at(-1) ?? 0;
  const previous = days.at(-2);
  const dayOfMonth = partsOf(days[0] ?? 0).day;
  const isMonthly = days.every((day) => partsOf(day).day === dayOfMonth);
  const months = isMonthly ? monthsBetween(days, addMonths) : null;
  const length = previous === undefined ? 1 : last - previous;
  const after = behind ?? (months === null ? last + length : addMonths(last, months));
  return new Map(
    days.map((start, index) => [start, { start, end: (days[index + 1] ?? after) - 1 }] as const),
  );
}

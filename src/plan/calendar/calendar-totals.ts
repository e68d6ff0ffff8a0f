import { addMonths, type Day, type DaySpan, yearOf } from '../../spreadsheet/day';
import { type CalendarColumn, datedCalendar } from './calendar-dates';
import { type PeriodReading, type PeriodUnit, resolvePeriod } from './period';

/*
 * A period that holds its neighbours is their total. Whether it holds them is asked in calendar years first; where the
 * fiscal year is another, Q1 after April, May and June is known by the three months before it.
 */

const referenceYears = { titles: [], year: 2026, fiscalYearStart: 1 } as const;

/** The columns with the totals among them marked, but for those that say so themselves. */
export function withTotals(columns: readonly CalendarColumn[]): readonly CalendarColumn[] {
  const sizes = columns.map(sizeOf);
  const isCoarse = columns.map((_, index) => mayBeTotal(columns, sizes, index));
  if (!isCoarse.includes(true)) return columns;
  const fine = columns.map((column, index) => ({ ...column, isTotal: isCoarse[index] === true }));
  const run: FineRun = {
    columns,
    sizes,
    isCoarse,
    days: datedCalendar({ columns: fine }, referenceYears).columns.map(({ days }) => days),
  };
  const startsWithTotals = beginsWithTotals(run);
  return columns.map((column, index) =>
    column.isTotal || isCoarse[index] !== true
      ? column
      : { ...column, isTotal: startsWithTotals(index) || isTotalOf(run, index) },
  );
}

/** Whether a column says that it is a total, or is longer than one beside it. */
function mayBeTotal(columns: readonly CalendarColumn[], sizes: readonly number[], index: number): boolean {
  const column = columns[index];
  if (column === undefined || column.isTotal) return true;
  if (column.period.kind !== 'period') return false;
  const size = sizes[index] ?? 0;
  // Behind the months of a year the years may go on: Jan to Dec, 2027, 2028.
  const goesOn = size >= daysOfUnit.year && size === sizes[index + 1] && !statesItsYear(columns[index - 1]);
  return !goesOn && (size > sizeOfNeighbour(sizes, index - 1) || size > sizeOfNeighbour(sizes, index + 1));
}

interface FineRun {
  readonly columns: readonly CalendarColumn[];
  readonly sizes: readonly number[];
  /** Whether a column is longer than one beside it. */
  readonly isCoarse: readonly boolean[];
  /** The days of the columns that are not. */
  readonly days: readonly (DaySpan | null)[];
}

const daysOfUnit: Readonly<Record<PeriodUnit, number>> = {
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  half: 182,
  year: 365,
  'fiscal year': 365,
};

function sizeOf({ period }: CalendarColumn): number {
  if (period.kind === 'date') return daysOfUnit.day;
  if (period.kind === 'part') return daysOfUnit[period.unit];
  if (period.kind === 'stretch of days') return daysOfUnit.week;
  if (period.kind === 'undated') return 0;
  const { first, last } = period.reading;
  if (first.unit === last.unit && first.number === last.number && first.year === last.year) {
    return daysOfUnit[first.unit];
  }
  const span = resolvePeriod(period.reading, referenceYears);
  return span === null ? 0 : span.end - span.start + 1;
}

/** A column without days (0) makes nothing beside it a total. */
const sizeOfNeighbour = (sizes: readonly number[], index: number): number => {
  const size = sizes[index] ?? 0;
  return size === 0 ? Infinity : size;
};

/** The place of the nearest column on one side that is not longer than its neighbours; -1 where there is none. */
function nearestFine({ isCoarse }: FineRun, index: number, step: 1 | -1): number {
  for (let near = index + step; near >= 0 && near < isCoarse.length; near += step) {
    if (isCoarse[near] === false) return near;
  }
  return -1;
}

function isTotalOf(run: FineRun, index: number): boolean {
  const period = run.columns[index]?.period;
  if (period?.kind !== 'period') return false;
  const left = nearestFine(run, index, -1);
  const right = nearestFine(run, index, 1);
  if (holds(run, index, left) || holds(run, index, right)) return true;
  const before = run.days[left] ?? null;
  const after = run.days[right] ?? null;
  if (before === null) return false;
  // What goes on behind it as if it were not there has it in between as a total.
  if (after !== null && after.start === before.end + 1 && right === index + 1) return true;
  const isWhole = fineBefore(run, index) === finePerCoarse(run, index, left);
  return isWhole && !spansNear(period.reading, before).some(({ start }) => start === before.end + 1);
}

/** Whether a column holds the middle of another, in its own year or in whichever comes near. */
function holds(run: FineRun, index: number, other: number): boolean {
  const period = run.columns[index]?.period;
  const days = run.days[other] ?? null;
  if (period?.kind !== 'period' || days === null) return false;
  const middle = Math.floor((days.start + days.end) / 2);
  const spans = spansNear(period.reading, days);
  if (spans.some((span) => isWithin(middle, span))) return true;
  if (statesItsYear(run.columns[other])) return false;
  // Jan to Dec before 2027 are months of 2027.
  return spans.some((span) => {
    const years = yearOf(span.start) - yearOf(middle);
    return [years, years + 1].some((shift) => isWithin(addMonths(middle, 12 * shift), span));
  });
}

const isWithin = (day: Day, { start, end }: DaySpan): boolean => start <= day && day <= end;

function statesItsYear(column: CalendarColumn | undefined): boolean {
  if (column === undefined) return false;
  const { period, above } = column;
  if (above !== null && (above.year !== null || above.reading?.statesYear === true)) return true;
  if (period.kind === 'date') return period.year !== null;
  return period.kind === 'period' && period.reading.statesYear;
}

/** The days of a period in its own year, or in the years around others. */
function spansNear(reading: PeriodReading, { start }: DaySpan): readonly DaySpan[] {
  const year = yearOf(start);
  const years = reading.statesYear ? [year] : [year - 1, year, year + 1];
  return years.flatMap((tried) => resolvePeriod(reading, { ...referenceYears, year: tried }) ?? []);
}

/** How many columns that are not longer than their neighbours stand right before a column. */
function fineBefore({ isCoarse }: FineRun, index: number): number {
  let count = 0;
  while (isCoarse[index - 1 - count] === false) count += 1;
  return count;
}

function fineAfter({ isCoarse }: FineRun, index: number): number {
  let count = 0;
  while (isCoarse[index + 1 + count] === false) count += 1;
  return count;
}

/** How many of the columns beside it a period consists of: 3 months for a quarter; 0 where they are no whole part of it. */
function finePerCoarse({ sizes }: FineRun, index: number, fine: number): number {
  const ratio = (sizes[index] ?? 0) / (sizes[fine] ?? 1);
  const whole = Math.round(ratio);
  return (sizes[fine] ?? 0) >= daysOfUnit.month && Math.abs(ratio - whole) < 0.2 ? whole : 0;
}

/** Whether a column is one of several totals that each stand before their parts: Q1 Apr May Jun Q2 Jul Aug Sep. */
function beginsWithTotals(run: FineRun): (index: number) => boolean {
  const { isCoarse, columns } = run;
  const coarse = columns.flatMap((_, index) => (isCoarse[index] === true ? [index] : []));
  const allBefore =
    coarse.length > 1 &&
    coarse[0] === 0 &&
    coarse.every((index) => fineAfter(run, index) === finePerCoarse(run, index, index + 1));
  return (index) => allBefore && coarse.includes(index);
}

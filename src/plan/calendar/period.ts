import {
  addMonths,
  type Day,
  dayFromParts,
  type DaySpan,
  firstDayOfIsoWeek,
  lastDayOfMonth,
  yearOf,
} from '../../spreadsheet/day';

/** What a period is counted in. A quarter and a half are those of the fiscal year; a week is an ISO week. */
export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'fiscal year';

/** One end of a period as it is written: quarter 3 of 2026, week 34 without a year, a day. */
export interface PeriodPoint {
  readonly unit: PeriodUnit;
  /** Which one of its year: a week, month, quarter or half from 1 up. For a day the `Day` itself; 1 for a year. */
  readonly number: number;
  /** The year that is written beside it; null where none is. A fiscal year has the name of the calendar year in which it ends. */
  readonly year: number | null;
  /** Whether the fiscal year has the name of the calendar year in which it begins, as in Japan (2026年度). */
  readonly yearBegins?: true;
}

/** A period as it is written, from the first day of `first` to the last day of `last`. */
export interface PeriodReading {
  readonly first: PeriodPoint;
  readonly last: PeriodPoint;
  /** Whether a year is written at either end. Without one the period needs the year of the plan. */
  readonly statesYear: boolean;
}

/** What a period needs to become days. */
export interface PeriodYears {
  /** The year of periods that state none: a calendar year for months and weeks, a fiscal one for quarters and halves. */
  readonly year: number;
  /** The month in which the fiscal year starts, 1 to 12; 1 makes it the calendar year. */
  readonly fiscalYearStart: number;
}

/** The years that a period can state. */
export const firstPeriodYear = 1900;
export const lastPeriodYear = 2100;

export const periodOf = (first: PeriodPoint, last: PeriodPoint): PeriodReading => ({
  first,
  last,
  statesYear: first.year !== null || last.year !== null,
});

export const periodOfDays = (start: Day, end: Day): PeriodReading =>
  periodOf(
    { unit: 'day', number: start, year: yearOf(start) },
    { unit: 'day', number: end, year: yearOf(end) },
  );

/** A single week, month, quarter, half or year as a period. */
export function periodAt(
  unit: Exclude<PeriodUnit, 'day'>,
  number: number,
  year: number | null,
): PeriodReading {
  const point: PeriodPoint = { unit, number, year };
  return periodOf(point, point);
}

/** A calendar year as a period. */
export const periodOfYear = (year: number): PeriodReading => periodAt('year', 1, year);

/**
 * The days of a period; null where it has none: week 53 in a year of 52 weeks, an end before the start.
 *
 * A year belongs to the end at which it stands, and the other end is the nearest one that makes a stretch of time:
 * `Nov–Feb 2026` ends in February 2026, `Nov 2026–Feb` begins in November 2026. Where neither end has a year, the
 * given one is that of the first: `Nov–Feb` begins in November of that year.
 */
export function resolvePeriod(
  { first, last }: PeriodReading,
  { year, fiscalYearStart }: PeriodYears,
): DaySpan | null {
  const firstSpan = (ofYear: number): DaySpan | null => spanOf(first, ofYear, fiscalYearStart);
  const lastSpan = (ofYear: number): DaySpan | null => spanOf(last, ofYear, fiscalYearStart);
  const given = first.year ?? last.year ?? year;
  const turnsYear = endsBeforeStart(first, last, firstSpan(given), lastSpan(given));
  const years = yearsOfEnds({ first, last }, given, turnsYear);
  const start = firstSpan(years.first)?.start;
  const end = lastSpan(years.last)?.end;
  return start === undefined || end === undefined || end < start ? null : { start, end };
}

type PeriodEnds = Pick<PeriodReading, 'first' | 'last'>;

/** The years of both ends: the stated ones, else the given one or, where a period turns the year, the next one beside it. */
const yearsOfEnds = (
  { first, last }: PeriodEnds,
  given: number,
  turnsYear: boolean,
): { readonly first: number; readonly last: number } => ({
  first: first.year ?? (turnsYear && last.year !== null ? given - 1 : given),
  last: last.year ?? (turnsYear ? given + 1 : given),
});

/** A period with the years of both ends, where one end states its own and both are counted in one unit. */
export function withBothYears({ first, last }: PeriodEnds): PeriodEnds {
  const given = first.year ?? last.year;
  if (given === null || first.unit !== last.unit) return { first, last };
  const years = yearsOfEnds({ first, last }, given, last.number < first.number);
  return { first: { ...first, year: years.first }, last: { ...last, year: years.last } };
}

/** Whether the last point lies before the first where both are of one year. */
function endsBeforeStart(
  first: PeriodPoint,
  last: PeriodPoint,
  firstSpan: DaySpan | null,
  lastSpan: DaySpan | null,
): boolean {
  if (first.unit === last.unit) return last.number < first.number;
  return firstSpan !== null && lastSpan !== null && lastSpan.end < firstSpan.start;
}

const monthsOfUnit = { month: 1, quarter: 3, half: 6, year: 12, 'fiscal year': 12 } as const;

function spanOf(point: PeriodPoint, year: number, fiscalYearStart: number): DaySpan | null {
  const { unit, number } = point;
  if (unit === 'day') return { start: number, end: number };
  if (unit === 'week') {
    const monday = firstDayOfIsoWeek(year, number);
    return monday === null ? null : { start: monday, end: monday + 6 };
  }
  const isCalendar = unit === 'month' || unit === 'year' || fiscalYearStart === 1;
  const yearStart = isCalendar
    ? dayFromParts(year, 1, 1)
    : dayFromParts(point.yearBegins === true ? year : year - 1, fiscalYearStart, 1);
  if (yearStart === null) return null;
  const months = monthsOfUnit[unit];
  const start = addMonths(yearStart, (number - 1) * months);
  return { start, end: lastDayOfMonth(addMonths(start, months - 1)) };
}

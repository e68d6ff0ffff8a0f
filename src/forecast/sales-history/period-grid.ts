import { addMonths, type Day, dayFromParts, type DaySpan, partsOf, weekday } from '../../spreadsheet/day';

/** How long the periods of a history are, shortest first. */
export const periodLengths = ['day', 'week', 'month', 'quarter', 'half', 'year'] as const;
export type PeriodLength = (typeof periodLengths)[number];

/** How many periods make the cycle after which sales repeat: a year, or for days a week. */
export const seasonOf: Readonly<Record<PeriodLength, number>> = {
  day: 7,
  week: 52,
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
};

/** Consecutive periods of one length over all time, counted by whole numbers. */
export interface PeriodGrid {
  readonly length: PeriodLength;
  /** Where periods begin: the remainder of a month's number, or of a week's first day. */
  readonly anchor: number;
}

/** One period of a grid, by its number. */
export interface PlacedPeriod {
  readonly grid: PeriodGrid;
  readonly place: number;
}

/** How many months a period has that is made of months. */
export const monthsOf = { month: 1, quarter: 3, half: 6, year: 12 } as const;
type MonthsLength = keyof typeof monthsOf;

const isOfMonths = (length: PeriodLength): length is MonthsLength => length in monthsOf;

/** A month by one number, so that the next month has the next one. */
export function monthNumber(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

const remainder = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor;

/** The grid of periods of which one begins on that day; with months, in the month of that day. */
export function gridFrom(length: PeriodLength, start: Day): PeriodGrid {
  if (length === 'day') return { length, anchor: 0 };
  if (length === 'week') return { length, anchor: remainder(start, 7) };
  return { length, anchor: remainder(monthNumber(start), monthsOf[length]) };
}

/** The grid of ISO weeks, of the same days as a given one's. */
export const isoWeeks = (day: Day): PeriodGrid => gridFrom('week', day - weekday(day) + 1);

/** The number of the period that holds a day. */
export function placeOf({ length, anchor }: PeriodGrid, day: Day): number {
  if (length === 'day') return day;
  if (length === 'week') return Math.floor((day - anchor) / 7);
  return Math.floor((monthNumber(day) - anchor) / monthsOf[length]);
}

/** The days of a period by its number. */
export function spanAt({ length, anchor }: PeriodGrid, place: number): DaySpan {
  if (length === 'day') return { start: place, end: place };
  if (length === 'week') return { start: place * 7 + anchor, end: place * 7 + anchor + 6 };
  const months = monthsOf[length];
  const start = firstOfMonth(place * months + anchor);
  return { start, end: addMonths(start, months) - 1 };
}

/** How much of a period lies within a stretch of days: 0 to 1. */
export const partWithin = ({ start, end }: DaySpan, whole: DaySpan): number =>
  Math.max(0, Math.min(end, whole.end) - Math.max(start, whole.start) + 1) / (end - start + 1);

const firstOfMonth = (month: number): Day => dayFromParts(Math.floor(month / 12), (month % 12) + 1, 1) ?? 0;

/**
 * How long a stretch of days is as a period: seven days, or whole months from the first of one to the last of another. Null for
 * one day, which may stand for a longer period, and for what is none of these.
 */
export function lengthOfSpan({ start, end }: DaySpan): PeriodLength | null {
  if (end - start === 6) return 'week';
  if (partsOf(start).day !== 1 || partsOf(end + 1).day !== 1) return null;
  const months = monthNumber(end + 1) - monthNumber(start);
  return periodLengths.find((length) => isOfMonths(length) && monthsOf[length] === months) ?? null;
}

import type { DateSystem } from './sheet';

/** A day without a time: whole days since 1 January 1970 in the proleptic Gregorian calendar. */
export type Day = number;

export interface DayParts {
  readonly year: number;
  /** 1 (January) to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A stretch of days; both ends are inside it. */
export interface DaySpan {
  readonly start: Day;
  readonly end: Day;
}

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The days of a year that come before a month (1 to 12; 13 gives the days of the whole year). */
const daysOfYearBefore = (year: number, month: number): number =>
  (daysBeforeMonth[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0);

/** The days of a month: 28 to 31. */
export const daysInMonth = (year: number, month: number): number =>
  daysOfYearBefore(year, month + 1) - daysOfYearBefore(year, month);

/** 1 January of a year, counted from 1 January of the year 1. */
const daysFromYearOne = (year: number): number => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};

const epoch = daysFromYearOne(1970);

const newYearsDay = (year: number): Day => daysFromYearOne(year) - epoch;

/** The day of a year (1 to 9999), a month and a day of that month; null where there is no such day. */
export function dayFromParts(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return newYearsDay(year) + daysOfYearBefore(year, month) + day - 1;
}

export function yearOf(day: Day): number {
  const estimate = Math.floor(day / 365.2425) + 1970;
  if (newYearsDay(estimate) > day) return estimate - 1;
  return newYearsDay(estimate + 1) <= day ? estimate + 1 : estimate;
}

export function partsOf(day: Day): DayParts {
  const year = yearOf(day);
  const dayOfYear = day - newYearsDay(year);
  // No month is longer than 31 days, so that this is the month or the one before it.
  const estimate = Math.floor(dayOfYear / 31) + 1;
  const month = daysOfYearBefore(year, estimate + 1) <= dayOfYear ? estimate + 1 : estimate;
  return { year, month, day: dayOfYear - daysOfYearBefore(year, month) + 1 };
}

/** The first and the last day that an Excel workbook can hold as a date. */
export const firstExcelDay: Day = newYearsDay(1900);
export const lastExcelDay: Day = newYearsDay(10000) - 1;

/** Excel's 1900 system counts 29 February 1900, a day that never was, as serial 60. */
const phantomSerial = 60;
const firstDayOf1904: Day = newYearsDay(1904);

/**
 * The day of an Excel serial; its fraction is a time of day and is dropped.
 * Null for what is no day from 1900 to 9999: serial 60 of the 1900 system, serials below 1 (below 0 in the 1904 system).
 */
export function dayFromSerial(serial: number, dateSystem: DateSystem): Day | null {
  const whole = Math.floor(serial);
  if (dateSystem === 1904) return whole >= 0 ? upToLastExcelDay(firstDayOf1904 + whole) : null;
  if (!(whole >= 1) || whole === phantomSerial) return null;
  return upToLastExcelDay(firstExcelDay + whole - (whole > phantomSerial ? 2 : 1));
}

const upToLastExcelDay = (day: Day): Day | null => (day <= lastExcelDay ? day : null);

/** The Excel serial of a day; null for a day that the date system does not reach. */
export function serialFromDay(day: Day, dateSystem: DateSystem): number | null {
  const first = dateSystem === 1904 ? firstDayOf1904 : firstExcelDay;
  if (!(day >= first && day <= lastExcelDay)) return null;
  if (dateSystem === 1904) return day - first;
  const serial = day - first + 1;
  return serial < phantomSerial ? serial : serial + 1;
}

/** A time of a day, by some clock; no zone is known. */
export interface Moment {
  readonly day: Day;
  /** The part of the day that has passed: 0 to below 1. */
  readonly timeOfDay: number;
}

/** The moment of an Excel serial; null where its day is none (see `dayFromSerial`). */
export function momentFromSerial(serial: number, dateSystem: DateSystem): Moment | null {
  const day = dayFromSerial(serial, dateSystem);
  return day === null ? null : { day, timeOfDay: serial - Math.floor(serial) };
}

/** The Excel serial of a moment; null for a day that the date system does not reach. */
export function serialFromMoment({ day, timeOfDay }: Moment, dateSystem: DateSystem): number | null {
  const serial = serialFromDay(day, dateSystem);
  return serial === null ? null : serial + timeOfDay;
}

/** 'YYYY-MM-DD'. */
export function isoText(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const padded = (part: number, width: number): string => String(part).padStart(width, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** The day of a text 'YYYY-MM-DD', and of nothing else. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. 1 January 1970 was a Thursday. */
export const weekday = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export interface IsoWeek {
  /** The year that the week belongs to: that of its Thursday. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/** The ISO 8601 week that a day lies in. */
export function isoWeekOf(day: Day): IsoWeek {
  const thursday = day + 4 - weekday(day);
  const year = yearOf(thursday);
  return { year, week: Math.floor((thursday - newYearsDay(year)) / 7) + 1 };
}

/** The ISO weeks that a year has: 52 or 53. 28 December lies in the last one. */
export const weeksInIsoYear = (year: number): number => isoWeekOf(newYearsDay(year + 1) - 4).week;

/** The Monday of an ISO week; null where the year has no such week. */
export function firstDayOfIsoWeek(year: number, week: number): Day | null {
  if (!Number.isInteger(week) || week < 1 || week > weeksInIsoYear(year)) return null;
  const fourthOfJanuary = newYearsDay(year) + 3;
  return fourthOfJanuary + 1 - weekday(fourthOfJanuary) + 7 * (week - 1);
}

/** The first day of the month that a day lies in. */
export const firstDayOfMonth = (day: Day): Day => day - partsOf(day).day + 1;

/** The last day of the month that a day lies in. */
export function lastDayOfMonth(day: Day): Day {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return day - dayOfMonth + daysInMonth(year, month);
}

/** The same day of the month some months later (earlier where negative), or the last day of a month that is too short for it. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const count = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return (
    newYearsDay(year) + daysOfYearBefore(year, month) + Math.min(parts.day, daysInMonth(year, month)) - 1
  );
}

import type { CellValue } from '../../spreadsheet/cell';
import { type Day, dayFromParts, dayFromSerial, partsOf } from '../../spreadsheet/day';
import type { DateSystem } from '../../spreadsheet/sheet';
import {
  behindWeekday,
  behindWeekOf,
  type CountedUnit,
  countedWords,
  looseUnits,
  type NamedYear,
  unitLabels,
  withoutTotalWord,
  yearInText,
} from './calendar-words';
import { readingsOfDateText } from './date-text';
import { firstPeriodYear, lastPeriodYear, periodAt, periodOfYear, type PeriodReading } from './period';
import { readPeriodText } from './period-text';
import { foldDateText, longestDateText } from './tokens';
import { monthOfWord } from './words';

/** What a heading says by itself; what it means may depend on its neighbours and on the row above. */
export type Heading =
  | { readonly kind: 'period'; readonly reading: PeriodReading }
  /** A whole date. A serial is sure where its number format is that of a date. */
  | { readonly kind: 'date'; readonly day: Day; readonly isSure: boolean }
  /** 05/01/2026, 5.1. or 01/26: which number is the month is for the neighbours to say. */
  | {
      readonly kind: 'numeric date';
      readonly first: number;
      readonly second: number;
      readonly year: number | null;
      readonly hasDots: boolean;
      /** Whether the second number has two digits and could be a year. */
      readonly mayEndInYear: boolean;
    }
  /** Jan 26: the 26th, or January 2026. */
  | {
      readonly kind: 'month and number';
      readonly month: number;
      readonly number: number;
      readonly mayEndInYear: boolean;
    }
  /** 5–11 Jan: days of whatever year. */
  | { readonly kind: 'stretch of days'; readonly first: DayOfYear; readonly last: DayOfYear }
  /** 5, Month 5, Week 5: the fifth of something. */
  | { readonly kind: 'counted'; readonly unit: CountedUnit | null; readonly number: number }
  /** T1, S1 2026: a period only in the company of its like. */
  | {
      readonly kind: 'loose';
      readonly unit: 'quarter' | 'half' | 'half or week';
      readonly number: number;
      readonly year: number | null;
    }
  /** Total, Total Q1. */
  | { readonly kind: 'total' };

/** A day without its year. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

export type HeadingOf<Kind extends Heading['kind']> = Extract<Heading, { kind: Kind }>;

/** What the row above says over a column; it holds for all columns up to the next value. */
export interface HeadingAbove {
  /** The column where it stands: two values of one text are two. */
  readonly column: number;
  /** The text as it stands; empty for a number. */
  readonly text: string;
  readonly reading: PeriodReading | null;
  /** The unit of the numbers below: Weeks. */
  readonly unit: CountedUnit | null;
  /** The year in a text that says more than a period: Budget 2026. */
  readonly year: NamedYear | null;
}

/** A column whose heading may be a period, with what stands above it. */
export interface HeadedColumn {
  /** Its place in the table, from 0. */
  readonly column: number;
  readonly heading: Heading;
  readonly above: HeadingAbove | null;
}

/** An earlier serial at the head of a column is some other number. */
const firstPlausibleDay = dayFromParts(1950, 1, 1) ?? 0;
const lastPlausibleDay = dayFromParts(2100, 12, 31) ?? 0;

/** Nobody counts further along the head of a table: the days of a year. */
const mostCounted = 366;

const period = (reading: PeriodReading): Heading => ({ kind: 'period', reading });

/** The heading of a column as a period or as a part of one; null for any other. */
export function readHeading(value: CellValue, format: string | null, dateSystem: DateSystem): Heading | null {
  if (typeof value === 'number') return readNumber(value, format, dateSystem);
  return typeof value === 'string' ? readText(value) : null;
}

function readNumber(value: number, format: string | null, dateSystem: DateSystem): Heading | null {
  const shown = format === null ? null : partsShownBy(format);
  const day = plausibleDay(value, dateSystem);
  if (day !== null && shown !== null) {
    const { year, month } = partsOf(day);
    if (shown.day) return { kind: 'date', day, isSure: true };
    return period(shown.month ? periodAt('month', month, year) : periodOfYear(year));
  }
  if (!Number.isInteger(value) || value < 1) return null;
  if (value <= mostCounted) return { kind: 'counted', unit: null, number: value };
  if (value >= firstPeriodYear && value <= lastPeriodYear) return period(periodOfYear(value));
  return day === null ? null : { kind: 'date', day, isSure: false };
}

function plausibleDay(serial: number, dateSystem: DateSystem): Day | null {
  const day = dayFromSerial(serial, dateSystem);
  return day !== null && day >= firstPlausibleDay && day <= lastPlausibleDay ? day : null;
}

/** Which parts of a date a number format shows; null for a format that shows no date. */
function partsShownBy(format: string): { readonly day: boolean; readonly month: boolean } | null {
  // Quoted and escaped signs, colours and locales are no codes; of several sections the first is for dates.
  const codes = format
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '')
    .replace(/general|am\/pm/giu, '')
    .split(';', 1)[0]
    ?.toLowerCase();
  if (codes === undefined || /[#0?]/u.test(codes)) return null;
  const day = /d/u.test(codes);
  const year = /[ye]/u.test(codes);
  const month = /m/u.test(codes) && (day || year || !/[hs]/u.test(codes));
  return day || month || year ? { day, month } : null;
}

function readText(text: string): Heading | null {
  const seen = text.replace(/\p{Cf}+/gu, '').trim();
  if (seen === '' || seen.length > longestDateText) return null;
  const whole = readFolded(foldDateText(seen));
  return whole ?? readWithAddition(seen);
}

/** A period with something in brackets or on a second line: Q1 (Jan–Mar), Jan (€). */
function readWithAddition(seen: string): Heading | null {
  const match = /^([^\n(]+?)\s*(?:\n\s*\(?|\()([^()]*)\)?$/u.exec(seen);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const main = foldDateText(match[1]);
  const addition = foldDateText(match[2]);
  const heading = readFolded(main);
  if (heading === null || heading.kind === 'total') return null;
  const together = readFolded(`${main} ${addition}`);
  if (together?.kind === 'period') return together;
  // The months in the brackets say which quarter is meant, whenever the fiscal year starts.
  const explained = readFolded(addition);
  return explained?.kind === 'period' && isOfMonths(explained.reading) ? explained : heading;
}

const isOfMonths = ({ first, last }: PeriodReading): boolean =>
  first.unit === 'month' && last.unit === 'month' && first.number !== last.number;

function readFolded(folded: string): Heading | null {
  return (
    readShort(folded) ?? readPeriod(folded) ?? readCounted(folded) ?? readDate(folded) ?? readTotal(folded)
  );
}

/** Short forms that only their neighbours make clear. They come first: of Jan-26 and 01/26 one reading is not enough. */
function readShort(folded: string): Heading | null {
  if (/^\d{1,3}$/u.test(folded)) {
    const number = Number(folded);
    return number >= 1 && number <= mostCounted ? { kind: 'counted', unit: null, number } : null;
  }
  return (
    readBehindWeekday(folded) ??
    readBehindWeekOf(folded) ??
    readStretchOfDays(folded) ??
    readMonthAndNumber(folded) ??
    readNumericDate(folded) ??
    readLoose(folded)
  );
}

function readMonthAndNumber(folded: string): HeadingOf<'month and number'> | null {
  const monthFirst = /^(\p{L}+)\.?[ /-]?(\d{1,2})(?:st|nd|rd|th|\.)?$/u.exec(folded);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ /-]?(?:de |di |of )?(\p{L}+)\.?$/u.exec(folded);
  const word = monthFirst?.[1] ?? dayFirst?.[2];
  const digits = monthFirst?.[2] ?? dayFirst?.[1];
  const month = word === undefined ? undefined : monthOfWord.get(word);
  if (month === undefined || digits === undefined) return null;
  const mayEndInYear = monthFirst !== null && digits.length === 2;
  // Set 1 is the first of something; the languages in which it is September put the day first.
  if (monthFirst !== null && word === 'set' && !mayEndInYear) return null;
  return { kind: 'month and number', month, number: Number(digits), mayEndInYear };
}

const through = '(?: ?(?:-|~) ?| (?:to|bis|al|au|a|tot) )';
const dayDigits = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
const monthLetters = '(?:de |di |of )?(\\p{L}+)\\.?';

/** 5–11 Jan, 26 Jan–1 Feb, Jan 5–11, Jan 26–Feb 1, 05.01.–11.01. */
const dayFirstStretch = new RegExp(
  `^${dayDigits}(?: ?${monthLetters})?${through}${dayDigits} ?${monthLetters}$`,
  'u',
);
const monthFirstStretch = new RegExp(
  `^${monthLetters} ?${dayDigits}${through}(?:${monthLetters} ?)?${dayDigits}$`,
  'u',
);
const dottedStretch = new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.?${through}(\\d{1,2})\\.(\\d{1,2})\\.?$`, 'u');

function readStretchOfDays(folded: string): Heading | null {
  const dotted = dottedStretch.exec(folded);
  if (dotted !== null) return stretchOf(dotted[1], Number(dotted[2]), dotted[3], Number(dotted[4]));
  const monthOf = (word: string | undefined): number => monthOfWord.get(word ?? '') ?? 0;
  const dayFirst = dayFirstStretch.exec(folded);
  if (dayFirst !== null) {
    const [, from, month, to, lastMonth] = dayFirst;
    return stretchOf(from, monthOf(month ?? lastMonth), to, monthOf(lastMonth));
  }
  const monthFirst = monthFirstStretch.exec(folded);
  if (monthFirst === null) return null;
  const [, month, from, lastMonth, to] = monthFirst;
  return stretchOf(from, monthOf(month), to, monthOf(lastMonth ?? month));
}

function stretchOf(
  from: string | undefined,
  firstMonth: number,
  to: string | undefined,
  lastMonth: number,
): Heading | null {
  const first = { month: firstMonth, day: Number(from) };
  const last = { month: lastMonth, day: Number(to) };
  const areDays = [first, last].every(({ month, day }) => dayFromParts(leapYear, month, day) !== null);
  // Jan 26–25 is none; Dec 29–Jan 4 goes over the turn of the year.
  const isStretch = firstMonth === lastMonth ? first.day < last.day : (lastMonth - firstMonth + 12) % 12 < 6;
  return areDays && isStretch ? { kind: 'stretch of days', first, last } : null;
}

/** Any year that has 29 February. */
const leapYear = 2024;

function readNumericDate(folded: string): HeadingOf<'numeric date'> | null {
  const match = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})|(\.?))$/u.exec(folded);
  if (match === null) return null;
  const [, first = '', sign, second = '', year, ending] = match;
  // 1.2 is a number and 1-7 a stretch of days: without a year only 1/2 and 1.2. are dates.
  if (year === undefined && sign !== '/' && !(sign === '.' && ending === '.')) return null;
  return {
    kind: 'numeric date',
    first: Number(first),
    second: Number(second),
    year: year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0),
    hasDots: sign === '.',
    mayEndInYear: year === undefined && sign === '/' && second.length === 2,
  };
}

function readLoose(folded: string): Heading | null {
  const match =
    /^(\p{L}+)[. ]*(\d{1,2})(?:[ /-]*'?(\d{4}|\d{2}))?$/u.exec(folded) ??
    /^(?<year>\d{4})[ /-]*(?<word>\p{L}+)[. ]*(?<number>\d{1,2})$/u.exec(folded);
  if (match === null) return null;
  const word = match.groups?.word ?? match[1] ?? '';
  const digits = match.groups?.number ?? match[2] ?? '';
  const yearDigits = match.groups === undefined ? match[3] : match.groups.year;
  const unit = looseUnits.get(word);
  const number = Number(digits);
  if (unit === undefined || number < 1) return null;
  const year = yearDigits === undefined ? null : Number(yearDigits) + (yearDigits.length === 2 ? 2000 : 0);
  if (unit !== 'half or week' && number > (unit === 'half' ? 2 : 4)) return null;
  // With its year T1 2026 is a period by itself.
  if (unit === 'quarter' && year !== null) return null;
  return { kind: 'loose', unit, number, year };
}

function readPeriod(folded: string): Heading | null {
  const reading = readPeriodText(folded);
  if (reading === null) return null;
  const { first, last } = reading;
  const isPoint = first.unit === last.unit && first.number === last.number;
  if (isPoint && first.unit === 'day') return { kind: 'date', day: first.number, isSure: true };
  if (isPoint && first.unit === 'week' && !reading.statesYear) {
    return { kind: 'counted', unit: 'week', number: first.number };
  }
  return period(reading);
}

/** Month 3, M3, 3. Monat, Day 12, Jahr 2. */
function readCounted(folded: string): Heading | null {
  const match = /^(\p{L}+)[. ]*(\d{1,3})$/u.exec(folded);
  const reversed = /^(\d{1,3})(?:st|nd|rd|th|er|e|\.)? ?(\p{L}+)$/u.exec(folded);
  const word = match?.[1] ?? reversed?.[2] ?? '';
  const number = Number(match?.[2] ?? reversed?.[1]);
  const unit = countedWords.get(word);
  return unit === undefined || number < 1 ? null : { kind: 'counted', unit, number };
}

function readDate(folded: string): Heading | null {
  const [day, ...others] = readingsOfDateText(folded);
  return day === undefined || others.length > 0 ? null : { kind: 'date', day, isSure: true };
}

/** Mon 5 Jan, Mo. 05.01. */
function readBehindWeekday(folded: string): Heading | null {
  const rest = behindWeekday(folded);
  const heading = rest === null ? null : (readMonthAndNumber(rest) ?? readNumericDate(rest));
  // Behind a weekday 26 is the day.
  return heading === null ? null : { ...heading, mayEndInYear: false };
}

/** Week of 5 Jan, w/c 05/01/2026. */
function readBehindWeekOf(folded: string): Heading | null {
  const rest = behindWeekOf(folded);
  if (rest === null) return null;
  const heading = readMonthAndNumber(rest) ?? readNumericDate(rest) ?? readDate(rest);
  return heading?.kind === 'month and number' ? { ...heading, mayEndInYear: false } : heading;
}

function readTotal(folded: string): Heading | null {
  const rest = withoutTotalWord(folded);
  if (rest === null) return null;
  return rest === '' || readPeriod(rest) !== null || readMonthAndNumber(rest) !== null
    ? { kind: 'total' }
    : null;
}

/** What each column has above it: the last value that stands above it or to the left of that. */
export function readHeadingsAbove(
  above: readonly CellValue[],
  columns: number,
  dateSystem: DateSystem,
): readonly (HeadingAbove | null)[] {
  const read: (HeadingAbove | null)[] = [];
  let current: HeadingAbove | null = null;
  for (let column = 0; column < columns; column += 1) {
    const value = above[column] ?? null;
    const isBlank = value === null || (typeof value === 'string' && foldDateText(value) === '');
    if (!isBlank) current = readAbove(value, column, dateSystem);
    read.push(current);
  }
  return read;
}

function readAbove(value: CellValue, column: number, dateSystem: DateSystem): HeadingAbove {
  const nothing = { column, text: '', reading: null, unit: null, year: null };
  if (typeof value === 'number') {
    const isYear = Number.isInteger(value) && value >= firstPeriodYear && value <= lastPeriodYear;
    if (isYear) return { ...nothing, reading: periodOfYear(value) };
    const day = plausibleDay(value, dateSystem);
    // Over days and weeks the host's date stands for its month.
    return day === null ? nothing : { ...nothing, reading: monthOfDay(day) };
  }
  if (typeof value !== 'string') return nothing;
  const folded = foldDateText(value.replace(/\p{Cf}+/gu, ''));
  const heading = readText(value);
  const reading = heading === null ? null : readingAbove(heading);
  if (reading !== null) return { ...nothing, text: value, reading };
  return { ...nothing, text: value, unit: unitLabelOf(folded), year: yearInText(folded) };
}

const monthOfDay = (day: Day): PeriodReading => {
  const { year, month } = partsOf(day);
  return periodAt('month', month, year);
};

function readingAbove(heading: Heading): PeriodReading | null {
  switch (heading.kind) {
    case 'period':
      return heading.reading;
    case 'date':
      return monthOfDay(heading.day);
    case 'month and number':
      return periodAt('month', heading.month, heading.mayEndInYear ? 2000 + heading.number : null);
    case 'counted':
      return heading.unit === 'week' ? periodAt('week', heading.number, null) : null;
    case 'loose':
      return heading.unit === 'half or week' ? null : periodAt(heading.unit, heading.number, heading.year);
    case 'numeric date':
    case 'stretch of days':
    case 'total':
      return null;
  }
}

/** The unit in a text of one such word, with or without a year: Weeks, Monat 2026. */
function unitLabelOf(folded: string): CountedUnit | null {
  const words = folded.split(/[ :./()-]+/u).filter((word) => word !== '' && !/^\d{4}$/u.test(word));
  return words.length === 1 ? (unitLabels.get(words[0] ?? '') ?? null) : null;
}

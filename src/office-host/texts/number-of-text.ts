import { dayFromParts, serialFromDay } from '../../spreadsheet/day';
import type { DateSystem } from '../../spreadsheet/sheet';

/*
 * The one place where this host reads texts as Excel in en-US does: for what is typed or written, for operators, criteria
 * and VALUE. It shares nothing with the add-in's own reading of numbers, so that a fault in one shows in the other.
 */

/** A text that Excel takes for a number, and the format that a General cell gets with it; null leaves the cell General. */
export interface NumberFromText {
  readonly number: number;
  readonly numberFormat: string | null;
}

export interface Calendar {
  readonly dateSystem: DateSystem;
  /** The year of a date that is written without one. */
  readonly thisYear: number;
}

/** The year of a date without one, where nobody says which year it is. */
export const usualYear = 2026;

const usualCalendar: Calendar = { dateSystem: 1900, thisYear: usualYear };

const numberPattern = /^(?:(\d+)|([1-9]\d{0,2}(?:,\d{3})+))?(?:(\.)(\d*))?(?:(e)[+-]?\d{1,3})?$/iu;

interface Size {
  readonly number: number;
  readonly hasDecimals: boolean;
  readonly isGrouped: boolean;
  readonly hasExponent: boolean;
}

function sizeOf(text: string): Size | null {
  const found = numberPattern.exec(text);
  if (found === null) return null;
  const [, plain, grouped, , decimals = '', exponent] = found;
  if (plain === undefined && grouped === undefined && decimals === '') return null;
  const number = Number(text.replaceAll(',', ''));
  if (!Number.isFinite(number)) return null;
  return {
    number,
    hasDecimals: decimals !== '',
    isGrouped: grouped !== undefined,
    hasExponent: exponent !== undefined,
  };
}

const currencyFormat = '$#,##0_);[Red]($#,##0)';
const currencyFormatWithCents = '$#,##0.00_);[Red]($#,##0.00)';

function amountFormat({ hasDecimals, isGrouped, hasExponent }: Size, kind: '%' | '$' | null): string | null {
  if (kind === '%') return hasDecimals ? '0.00%' : '0%';
  if (kind === '$') return hasDecimals ? currencyFormatWithCents : currencyFormat;
  if (hasExponent) return '0.00E+00';
  if (!isGrouped) return null;
  return hasDecimals ? '#,##0.00' : '#,##0';
}

/* `-5`, `(5)`, `$5`, `-$5`, `$-5`, `($5)`, `5%`, `%5`, `1,200.5`, `1e3`. */
function amountOf(text: string): NumberFromText | null {
  const brackets = /^\((.*)\)$/u.exec(text);
  let rest = (brackets?.[1] ?? text).trim();
  let sign = brackets === null ? 1 : -1;
  let isSigned = brackets !== null;
  let kind: '%' | '$' | null = null;
  for (let first = rest.charAt(0); '+-$%'.includes(first) && first !== ''; first = rest.charAt(0)) {
    if (first === '$' || first === '%') {
      if (kind !== null) return null;
      kind = first;
    } else {
      if (isSigned) return null;
      isSigned = true;
      if (first === '-') sign = -1;
    }
    rest = rest.slice(1).trimStart();
  }
  if (rest.endsWith('%')) {
    if (kind !== null) return null;
    kind = '%';
    rest = rest.slice(0, -1).trimEnd();
  }
  const size = sizeOf(rest);
  if (size === null) return null;
  const number = kind === '%' ? size.number / 100 : size.number;
  return { number: number === 0 ? 0 : sign * number, numberFormat: amountFormat(size, kind) };
}

/* `1 1/2`. Without a whole number before it a fraction is a date. */
function fractionOf(text: string): NumberFromText | null {
  const found = /^([+-]?)(\d+) +(\d{1,2})\/(\d{1,2})$/u.exec(text);
  if (found === null || Number(found[4]) === 0) return null;
  const [, sign, whole, above = '', below = ''] = found;
  const number = Number(whole) + Number(above) / Number(below);
  const isShort = above.length === 1 && below.length === 1;
  return { number: sign === '-' ? -number : number, numberFormat: isShort ? '# ?/?' : '# ??/??' };
}

const timePattern = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?(?: *(am?|pm?))?$/iu;
const hourPattern = /^(\d{1,2}) +(am?|pm?)$/iu;

/* `12:30`, `9:05:30`, `1:30 PM`, `9 am`; `36:00` is a length of time. */
function timeOf(text: string): NumberFromText | null {
  const onTheHour = hourPattern.exec(text);
  const found =
    onTheHour === null
      ? timePattern.exec(text)
      : [text, onTheHour[1], '0', undefined, undefined, onTheHour[2]];
  if (found === null) return null;
  const [, hours, minutes, seconds, fraction, half] = found;
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (half !== undefined) {
    if (hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  }
  const number = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(fraction ?? 0)) / 86_400;
  if (hour >= 24) return { number, numberFormat: '[h]:mm:ss' };
  if (fraction !== undefined) return { number, numberFormat: 'mm:ss.0' };
  return {
    number,
    numberFormat: (seconds === undefined ? 'h:mm' : 'h:mm:ss') + (half === undefined ? '' : ' AM/PM'),
  };
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/* A month by its whole name or its first three letters; null for any other word. */
function monthNamed(word: string): number | null {
  const lower = word.toLowerCase();
  const found = monthNames.findIndex((name) => name === lower || name.slice(0, 3) === lower);
  return found < 0 ? null : found + 1;
}

/* Two digits stand for 1930 to 2029. */
function yearWritten(text: string): number | null {
  const year = Number(text);
  if (text.length <= 2) return year < 30 ? 2000 + year : 1900 + year;
  return text.length === 4 && year >= 1900 ? year : null;
}

const isoPattern = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/u;
const monthDayYearPattern = /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/u;
const twoNumbersPattern = /^(\d{1,2})[-/](\d{1,2}|\d{4})$/u;
const monthFirstPattern = /^([a-z]{3,9})[ -]*(\d{1,2}|\d{4})(?:(?: *, *| +|-)(\d{2}|\d{4}))?$/iu;
const dayFirstPattern = /^(\d{1,2})[ -]*([a-z]{3,9})(?:(?: *, *| +|-)(\d{2}|\d{4}))?$/iu;

const shortDate = 'm/d/yyyy';
const dayMonthYear = 'd-mmm-yy';
const dayMonth = 'd-mmm';
const monthYear = 'mmm-yy';

interface WrittenDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  readonly numberFormat: string;
}

/* What stands after a month's name or number, and is a day of this year if there is such a day, else a year. */
function dayOrYear(month: number | null, rest: string, thisYear: number): WrittenDate {
  const isDay = rest.length <= 2 && dayFromParts(thisYear, month ?? 0, Number(rest)) !== null;
  return isDay
    ? { year: thisYear, month, day: Number(rest), numberFormat: dayMonth }
    : { year: yearWritten(rest), month, day: 1, numberFormat: monthYear };
}

function dateWritten(text: string, thisYear: number): WrittenDate | null {
  const iso = isoPattern.exec(text);
  if (iso !== null) {
    const [, year = '', , month, day] = iso;
    return { year: yearWritten(year), month: Number(month), day: Number(day), numberFormat: shortDate };
  }
  const inNumbers = monthDayYearPattern.exec(text);
  if (inNumbers !== null) {
    const [, month, , day, year = ''] = inNumbers;
    return { year: yearWritten(year), month: Number(month), day: Number(day), numberFormat: shortDate };
  }
  const twoNumbers = twoNumbersPattern.exec(text);
  if (twoNumbers !== null) return dayOrYear(Number(twoNumbers[1]), twoNumbers[2] ?? '', thisYear);
  const monthFirst = monthFirstPattern.exec(text);
  if (monthFirst !== null) {
    const [, word = '', rest = '', year] = monthFirst;
    const month = monthNamed(word);
    if (year === undefined) return dayOrYear(month, rest, thisYear);
    return { year: yearWritten(year), month, day: Number(rest), numberFormat: dayMonthYear };
  }
  const dayFirst = dayFirstPattern.exec(text);
  if (dayFirst === null) return null;
  const [, day, word = '', year] = dayFirst;
  return {
    year: year === undefined ? thisYear : yearWritten(year),
    month: monthNamed(word),
    day: Number(day),
    numberFormat: year === undefined ? dayMonth : dayMonthYear,
  };
}

/* `1/31/2026`, `2026-01-31`, `1/31`, `1/2026`, `Jan 31, 2026`, `31-Jan-26`, `Jan 2026`. */
function dateOf(text: string, { dateSystem, thisYear }: Calendar): NumberFromText | null {
  const written = dateWritten(text, thisYear);
  if (written?.year == null || written.month === null) return null;
  const day = dayFromParts(written.year, written.month, written.day);
  const serial = day === null ? null : serialFromDay(day, dateSystem);
  return serial === null ? null : { number: serial, numberFormat: written.numberFormat };
}

function dateAndTimeOf(text: string, calendar: Calendar): NumberFromText | null {
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const date = dateOf(text.slice(0, at).trimEnd(), calendar);
    const time = date === null ? null : timeOf(text.slice(at + 1).trim());
    if (date !== null && time !== null && time.number < 1) {
      return { number: date.number + time.number, numberFormat: 'm/d/yyyy h:mm' };
    }
  }
  return null;
}

/* No number, date or time is written longer. */
const longestText = 64;

/** The number that Excel in en-US takes a text for, with the format that it brings; null for any other text. */
export function numberFromText(text: string, calendar: Calendar = usualCalendar): NumberFromText | null {
  const trimmed = text.trim();
  if (trimmed.length > longestText || !/\d/u.test(trimmed)) return null;
  return (
    amountOf(trimmed) ??
    fractionOf(trimmed) ??
    timeOf(trimmed) ??
    dateOf(trimmed, calendar) ??
    dateAndTimeOf(trimmed, calendar)
  );
}

/** The number that Excel in en-US calculates with where a formula finds a text; null where it is not one. */
export const numberOfText = (text: string, calendar: Calendar = usualCalendar): number | null =>
  numberFromText(text, calendar)?.number ?? null;

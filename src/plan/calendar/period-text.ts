import { type Day, yearOf } from '../../spreadsheet/day';
import { readingsOfDateText } from './date-text';
import {
  firstPeriodYear,
  lastPeriodYear,
  periodOf,
  periodOfDays,
  type PeriodPoint,
  type PeriodReading,
  type PeriodUnit,
  resolvePeriod,
} from './period';
import { foldDateText, longestDateText, mostDateTokens, type Token, tokensOf } from './tokens';
import {
  fillerWords,
  fiscalWords,
  fiscalYearEnding,
  halfOfWord,
  joiningWords,
  monthOfWord,
  numberOfOrdinal,
  ordinalEndings,
  throughWords,
  unitOfWord,
  type UnitWord,
  yearWords,
} from './words';

/**
 * Reads the text of a Period cell: a year, half, quarter, month or week with or without its year, a fiscal year, a day,
 * or a stretch from one of these to another. Null where it is none of them, or could be several.
 *
 * Two digits are a year only where nothing else could be meant (FY26, Q3'26, Q3 26, Mar-26, not Mar 26), and are 1970 to 2069.
 */
export function readPeriodText(text: string): PeriodReading | null {
  if (text.length > longestDateText) return null;
  const folded = foldDateText(text);
  const tokens = tokensOf(folded);
  if (tokens.length > mostDateTokens) return null;
  const point = readPoint(tokens, null);
  if (point !== null) return possible(stretchOf(point, point));
  const days = readingsOfDateText(folded);
  if (days.length > 0) return days.length === 1 ? periodBetween(days[0], days[0]) : null;
  return possible(readStretch(tokens)) ?? readStretchOfDays(folded, tokens);
}

/** Letters that are no unit by themselves: without a year, T1 is the key of a tactic. */
const lettersThatNeedAYear: ReadonlySet<string> = new Set(['t']);

/** A point with what the reading of a stretch must know of its spelling. */
interface WrittenPoint extends PeriodPoint {
  readonly needsYear: boolean;
  /** Whether a word or a letter says the unit; a mere number has that of the other end (Weeks 10-12), or is a month (03/2026). */
  readonly isNamed: boolean;
}

const plainPoint = ({ unit, number, year, yearBegins }: WrittenPoint): PeriodPoint => ({
  unit,
  number,
  year,
  ...(yearBegins === true ? { yearBegins } : {}),
});

function stretchOf(first: WrittenPoint, last: WrittenPoint): PeriodReading | null {
  const start = plainPoint(first);
  const reading = periodOf(start, first === last ? start : plainPoint(last));
  return !reading.statesYear && (first.needsYear || last.needsYear) ? null : reading;
}

/** The period, where it has days in some fiscal year; one that states no year has them in some year. */
function possible(reading: PeriodReading | null): PeriodReading | null {
  if (reading?.statesYear !== true) return reading;
  for (let fiscalYearStart = 1; fiscalYearStart <= 12; fiscalYearStart += 1) {
    if (resolvePeriod(reading, { year: firstPeriodYear, fiscalYearStart }) !== null) return reading;
  }
  return null;
}

function readStretch(tokens: readonly Token[]): PeriodReading | null {
  for (const [index, token] of tokens.entries()) {
    const joins = joiningWords.has(token.text);
    if (index === 0 || !(joins || throughWords.has(token.text))) continue;
    const first = readPoint(tokens.slice(0, index), null);
    const last = first && readPoint(tokens.slice(index + 1), unitToInherit(first));
    if (first === null || last === null) continue;
    if (!last.isNamed && last.unit !== 'month' && last.number < first.number) return null;
    const follows = last.unit === first.unit && last.number === first.number + 1;
    return joins && !follows ? null : stretchOf(first, last);
  }
  return null;
}

/** Behind the name of a month a mere number is more likely a day: Mar-5. */
const unitToInherit = ({ unit, isNamed }: WrittenPoint): PeriodUnit | null =>
  isNamed && unit !== 'month' ? unit : null;

const highestNumber: Readonly<Record<Exclude<PeriodUnit, 'day'>, number>> = {
  week: 53,
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
  'fiscal year': 1,
};

/** What the tokens of a point have said so far. */
interface PointNotes {
  unit: UnitWord | null;
  /** Which one of its year, for a unit that has been named. */
  number: number | null;
  /** A short number before any unit: 1 of `1st quarter`, 03 of `03/2026`. */
  leading: number | null;
  year: number | null;
  /** Whether the next number is a year, and of which kind, because a word says so. */
  expectsYear: 'year' | 'fiscal year' | null;
  isFiscal: boolean;
  yearBegins: boolean;
  needsYear: boolean;
}

/** `inherited` is the unit of a mere number: that of the other end. */
function readPoint(tokens: readonly Token[], inherited: PeriodUnit | null): WrittenPoint | null {
  const notes: PointNotes = {
    unit: null,
    number: null,
    leading: null,
    year: null,
    expectsYear: null,
    isFiscal: false,
    yearBegins: false,
    needsYear: false,
  };
  for (const [index, token] of tokens.entries()) {
    if (!noteToken(notes, token, tokens[index - 1], index === tokens.length - 1)) return null;
  }
  return pointOf(notes, markBetweenNumbers(tokens), inherited);
}

/** Whether the token could be taken into the notes. */
function noteToken(notes: PointNotes, token: Token, before: Token | undefined, isLast: boolean): boolean {
  if (token.kind === 'number') return noteNumber(notes, token.text, before);
  if (token.kind === 'word') return noteWord(notes, token, before);
  if (token.text === "'") return !isLast;
  if (token.text === '.') return before !== undefined;
  return before !== undefined && before.kind !== 'mark' && !isLast && '-/,:'.includes(token.text);
}

function noteWord(notes: PointNotes, token: Token, before: Token | undefined): boolean {
  const { text } = token;
  if (text === fiscalYearEnding) return noteFiscalYearEnding(notes);
  if (fiscalWords.has(text)) return noteYearWord(notes, 'fiscal year');
  if (yearWords.has(text)) return noteYearWord(notes, notes.expectsYear ?? 'year');
  if (before?.kind === 'number' && before.to === token.from && ordinalEndings.has(text)) return true;
  const ordinal = numberOfOrdinal.get(text);
  if (ordinal !== undefined) return noteOrdinal(notes, ordinal);
  const month = monthOfWord.get(text);
  const half = halfOfWord.get(text);
  if (month === undefined && fillerWords.has(text)) return true;
  const unit = month !== undefined ? 'month' : half !== undefined ? 'half' : unitOfWord.get(text);
  if (unit === undefined || notes.unit !== null) return false;
  notes.unit = unit;
  // The key of a tactic has its letter first: 1T is no key.
  notes.needsYear = lettersThatNeedAYear.has(text) && notes.leading === null;
  const named = month ?? half;
  if (named !== undefined) {
    notes.number = named;
    return notes.leading === null;
  }
  notes.number = notes.leading;
  notes.leading = null;
  return true;
}

function noteOrdinal(notes: PointNotes, ordinal: number): boolean {
  if (notes.unit !== null || notes.leading !== null) return false;
  notes.leading = ordinal;
  return true;
}

function noteFiscalYearEnding(notes: PointNotes): boolean {
  notes.isFiscal = true;
  notes.yearBegins = true;
  return notes.year !== null;
}

function noteYearWord(notes: PointNotes, kind: 'year' | 'fiscal year'): boolean {
  if (notes.year !== null) return false;
  notes.expectsYear = kind;
  notes.isFiscal = kind === 'fiscal year';
  return true;
}

function noteNumber(notes: PointNotes, digits: string, before: Token | undefined): boolean {
  const value = Number(digits);
  const isShort = digits.length <= 2;
  if (notes.expectsYear === null && isShort && before?.text !== "'") {
    if (notes.unit !== null && notes.number === null) {
      notes.number = value;
      return true;
    }
    if (notes.unit === null && notes.leading === null) {
      notes.leading = value;
      return true;
    }
  }
  const isYear = isShort ? saysYear(notes, digits, before) : digits.length === 4;
  if (!isYear || notes.year !== null) return false;
  notes.year = isShort ? (value < 70 ? 2000 + value : 1900 + value) : value;
  notes.expectsYear = null;
  return notes.year >= firstPeriodYear && notes.year <= lastPeriodYear;
}

/** Whether two digits at this place can be nothing but a year. */
function saysYear({ unit, expectsYear }: PointNotes, digits: string, before: Token | undefined): boolean {
  if (digits.length !== 2) return false;
  if (expectsYear !== null || before?.text === "'") return true;
  if (unit === 'quarter' || unit === 'half') return true;
  return unit === 'month' && (before?.text === '-' || before?.text === '/');
}

/** The sign of a month in numbers: 03/2026, 2026-03. */
function markBetweenNumbers([first, mark, second, ...more]: readonly Token[]): string | null {
  if (first?.kind !== 'number' || second?.kind !== 'number' || more.length > 0) return null;
  return mark?.kind === 'mark' ? mark.text : null;
}

function pointOf(notes: PointNotes, mark: string | null, inherited: PeriodUnit | null): WrittenPoint | null {
  const { year, isFiscal, needsYear, expectsYear } = notes;
  if (expectsYear !== null) return null;
  let unit: PeriodUnit | null = notes.unit;
  let number = notes.number;
  let isNamed = true;
  if (unit === null && notes.leading !== null) {
    const isNumericMonth = inherited === null && year !== null && mark !== null && '-/.'.includes(mark);
    isNamed = false;
    unit = isNumericMonth ? 'month' : inherited;
    number = notes.leading;
  } else if (unit === null && year !== null) {
    unit = isFiscal ? 'fiscal year' : 'year';
    number = 1;
  } else if (notes.leading !== null) {
    return null;
  }
  if (unit === null || unit === 'day' || number === null || number < 1) return null;
  if (number > highestNumber[unit] || (isFiscal && (unit === 'month' || unit === 'week'))) return null;
  return { unit, number, year, needsYear, isNamed, ...(notes.yearBegins ? { yearBegins: true } : {}) };
}

/** Two days with a word or a dash between them; each must be the only reading of its text. */
function readStretchOfDays(folded: string, tokens: readonly Token[]): PeriodReading | null {
  for (const token of tokens) {
    if (!throughWords.has(token.text)) continue;
    const last = onlyReading(folded.slice(token.to));
    if (last === undefined) continue;
    const before = folded.slice(0, token.from);
    const first = onlyReading(before) ?? lastReadingUpTo(last, before);
    if (first !== undefined) return periodBetween(first, last);
  }
  return null;
}

function onlyReading(text: string): Day | undefined {
  const readings = readingsOfDateText(text);
  return readings.length === 1 ? readings[0] : undefined;
}

/** The day of a text without a year that lies before another day: 20 Dec before 10 January 2027. */
function lastReadingUpTo(day: Day, text: string): Day | undefined {
  const year = yearOf(day);
  const sameYear = onlyReading(`${text} ${year}`);
  return sameYear !== undefined && sameYear > day ? onlyReading(`${text} ${year - 1}`) : sameYear;
}

const periodBetween = (first: Day | undefined, last: Day | undefined): PeriodReading | null =>
  first === undefined || last === undefined || last < first ? null : periodOfDays(first, last);

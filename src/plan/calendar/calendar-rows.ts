import { type CellValue, isCellError } from '../../spreadsheet/cell';
import type { NumberOfText } from '../../spreadsheet/cell-number';
import type { DaySpan } from '../../spreadsheet/day';
import type { Calendar, DatedCalendar, DatedColumn } from './calendar-dates';
import { foldDateText } from './tokens';

/** Words that leave a period unmarked, and the signs that say the same; an empty box is not a mark yet. */
const notMarked: ReadonlySet<string> = new Set(
  'n/a na n.a. n.a k.a. k.a n.v.t. n.v.t nvt n/d nd s/o no n nein non nee nao none nil false falsch faux falso onwaar いいえ なし ❌ ☐ □ ◻ ⬜'.split(
    ' ',
  ),
);

/**
 * Whether a cell of a calendar marks its period: x, ✓, TRUE, any other text, a number other than 0. A dash, n/a, no, FALSE,
 * an error and an empty text do not.
 */
export function isCalendarMark(value: CellValue): boolean {
  if (value === null || isCellError(value)) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (/^[-\s\u2010-\u2015\u2212]*$/u.test(value)) return false;
  const folded = foldMark(value);
  return !/^[0.,]*$/u.test(folded) && !notMarked.has(folded);
}

/** No word that leaves a period unmarked is longer. */
const longestWord = 20;

/** Plain texts, of which a calendar may hold millions, take the short way. */
function foldMark(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length > longestWord) return trimmed;
  if (/^[!-~]*$/u.test(trimmed)) return trimmed.toLowerCase();
  return foldDateText(trimmed.replace(/[\p{Cf}\uFE0F]+/gu, '')).replaceAll(' ', '');
}

/**
 * When a row runs: from the first day of the first marked period to the last day of the last. Null where nothing is marked,
 * where one of the two has no days, or where they are not in order.
 */
export function readCalendarRow({ columns }: DatedCalendar, cells: readonly CellValue[]): DaySpan | null {
  const isMarked = (column: DatedColumn): boolean =>
    !column.isTotal && isCalendarMark(cells[column.column] ?? null);
  const first = columns.find(isMarked)?.days ?? null;
  if (first === null) return null;
  const last = columns.findLast(isMarked)?.days ?? null;
  return last === null || last.start < first.start ? null : { start: first.start, end: last.end };
}

/** A number in a calendar with the period that it stands under. */
export interface CalendarNumber {
  /** The column's place in the table, from 0. */
  readonly column: number;
  /** Null where the column has no days. */
  readonly days: DaySpan | null;
  readonly number: number;
  /** Whether the number stood there as text. */
  readonly fromText: boolean;
}

/**
 * The numbers of a row in the calendar, from left to right, without totals. Their sum is a tactic's amount; the last is a
 * goal's Target, due when its period ends; in history each is a row's Units or Revenue.
 */
export function numbersInCalendar(
  { columns }: DatedCalendar,
  cells: readonly CellValue[],
  numberOfText: NumberOfText,
): readonly CalendarNumber[] {
  const numbers: CalendarNumber[] = [];
  for (const { column, isTotal, days } of columns) {
    const value = cells[column] ?? null;
    if (isTotal || value === null || typeof value === 'object' || typeof value === 'boolean') continue;
    const fromText = typeof value === 'string';
    const number = fromText ? numberOfText(value) : value;
    if (number !== null && Number.isFinite(number)) numbers.push({ column, days, number, fromText });
  }
  return numbers;
}

/** What texts say about the numbers near them. */
export interface CalendarWords {
  readonly saysMoney: (text: string) => boolean;
  readonly saysUnits: (text: string) => boolean;
  readonly saysActual: (text: string) => boolean;
}

/** What a table says about the numbers in its calendar. */
export interface CalendarEvidence {
  /** The body of the table, row for row and cell for cell. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats as `rows`; null where the host knows none. */
  readonly formats: readonly (readonly (string | null)[])[] | null;
  /** The table's title rows and the sheet's name, the nearest first. */
  readonly titles: readonly string[];
}

/** What the numbers in a calendar are: marks, or amounts that sum to a field of their row. */
export type CalendarKind = 'marks' | { readonly field: 'budget' | 'actualSpend' | 'units' | 'actualUnits' };

const marks = 'marks';

/**
 * Numbers are amounts unless all are 0 or 1, and where a heading, the row above, a title or the number format says of what: money is
 * the Budget (Actual spend with a word for actual), units are the Units (Actual units). The nearest that says so counts.
 */
export function calendarKind(
  { columns }: Calendar,
  { rows, formats, titles }: CalendarEvidence,
  numberOfText: NumberOfText,
  words: CalendarWords,
): CalendarKind {
  const read = columns.filter(({ isTotal }) => !isTotal);
  const places = read.map(({ column }) => column);
  if (!hasAmounts(rows, places, numberOfText)) return marks;
  const above = [...new Set(read.map((column) => column.above?.text ?? ''))];
  const isActualAbove = above.some(words.saysActual);
  for (const text of [...read.map(({ heading }) => heading), ...above, ...titles]) {
    const isMoney = words.saysMoney(text);
    if (isMoney || words.saysUnits(text)) {
      return kindOf(isMoney, isActualAbove || words.saysActual(text));
    }
  }
  return formats !== null && areShownAsMoney(rows, formats, places)
    ? kindOf(true, isActualAbove || titles.some(words.saysActual))
    : marks;
}

function kindOf(isMoney: boolean, isActual: boolean): CalendarKind {
  if (isMoney) return { field: isActual ? 'actualSpend' : 'budget' };
  return { field: isActual ? 'actualUnits' : 'units' };
}

/** Whether some number is neither 0 nor 1. */
function hasAmounts(
  rows: readonly (readonly CellValue[])[],
  places: readonly number[],
  numberOfText: NumberOfText,
): boolean {
  const isAmount = (value: CellValue): boolean => {
    // Marks are words; only what has a digit can be a number.
    const number = typeof value === 'string' && /\p{Nd}/u.test(value) ? numberOfText(value) : value;
    return typeof number === 'number' && number !== 0 && number !== 1;
  };
  return rows.some((row) => places.some((place) => isAmount(row[place] ?? null)));
}

/** Whether most numbers have a currency in their number format. */
function areShownAsMoney(
  rows: readonly (readonly CellValue[])[],
  formats: readonly (readonly (string | null)[])[],
  places: readonly number[],
): boolean {
  const known = new Map<string, boolean>();
  let money = 0;
  let others = 0;
  for (const [index, row] of rows.entries()) {
    for (const place of places) {
      if (typeof row[place] !== 'number') continue;
      const format = formats[index]?.[place] ?? '';
      let isMoney = known.get(format);
      if (isMoney === undefined) {
        isMoney = isMoneyFormat(format);
        known.set(format, isMoney);
      }
      if (isMoney) money += 1;
      else others += 1;
    }
  }
  return money > others;
}

/** A currency's sign, or its code: [$€-407], "CHF" #,##0, #,##0 "kr". A locale alone ([$-409]) is no currency. */
const isMoneyFormat = (format: string): boolean =>
  /\p{Sc}/u.test(format.replace(/\[\$(?=-)/gu, '[')) ||
  /\[\$[^-\]]+|"\s*(?:[A-Z]{3}|kr\.?|zł|Kč|Ft|Fr\.?|円|元)\s*"/u.test(format);

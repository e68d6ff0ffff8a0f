import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/cell';
import { readingsOfDateText } from '../calendar/date-text';
import { readPeriodText } from '../calendar/period-text';
import { isBlank, isKeyText, mayBeHeading } from './cell-texts';
import { isHeadingWord, mayBeHeadingWord } from './vocabulary';

/** The cells of a sheet from the place where they begin. */
export type Cells = readonly (readonly CellValue[])[];

/** A row of which every filled cell may be a heading. */
export interface HeadingRow {
  readonly row: number;
  readonly filled: number;
  /** How many of its cells are headings that some table is known to have; counted while they may still be half of all. */
  readonly known: number;
  /** How many of these are words and no periods. */
  readonly words: number;
}

/** Columns of an area in a row, the blank ones left out. */
export function filledColumns(cells: Cells, row: number, area: Area): readonly number[] {
  const found: number[] = [];
  const right = Math.min(area.right, (cells[row]?.length ?? 0) - 1);
  for (let column = area.left; column <= right; column += 1) {
    if (!isBlank(cells[row]?.[column])) found.push(column);
  }
  return found;
}

/** Reads a row as headings; null where a cell of it cannot be one, or where no cell is a text. */
export function readHeadingRow(cells: Cells, row: number, area: Area): HeadingRow | null {
  const columns = filledColumns(cells, row, area);
  let known = 0;
  let texts = 0;
  let periods = 0;
  let counted = 0;
  /** Periods that look like keys: Q1, Jan 2026. */
  let named = 0;
  for (const column of columns) {
    const value = cells[row]?.[column] ?? null;
    if (typeof value === 'string' && texts > 0 && isKeyText(value) && readPeriodText(value) !== null) {
      named += 1;
      continue;
    }
    if (!mayBeHeading(value)) {
      // Note 1, Note 2: beside headings that are known these are columns, and not keys.
      if (typeof value === 'string' && isKeyText(value)) {
        counted += 1;
        continue;
      }
      if (!isPeriodHeading(value) || !(periods === 0 || isLater(value, cells[row]?.[column - 1] ?? null)))
        return null;
      periods += 1;
      continue;
    }
    if (typeof value !== 'string') continue;
    const unknown = texts - known;
    texts += 1;
    if (unknown * 2 <= columns.length && isHeadingWord(value)) known += 1;
  }
  if (texts === 0 || periods === 1 || (counted > 0 && known < 2)) return null;
  const isCalendar = named > 1 && known * 2 > texts;
  if (named > 0 && known < 2 && !isCalendar) return null;
  // Beside a calendar of numbers or days only known headings tell a header row from a row of the body.
  if (periods > 0 && known * 2 <= texts) return null;
  const calendar = periods + (isCalendar ? named : 0);
  return { row, filled: columns.length, known: known + calendar, words: known };
}

/** A number or a day that may head the column of a period: days of a month, weeks and months by number, dates. */
const isPeriodHeading = (value: CellValue): boolean =>
  typeof value === 'number'
    ? Number.isInteger(value) &&
      ((value >= 1 && value <= 53) || (value >= firstSerial && value <= lastSerial))
    : typeof value === 'string' && readingsOfDateText(value).length > 0;

/** Serials of the days from 1990 to 2100. */
const firstSerial = 32_874;
const lastSerial = 73_050;

/** Whether a period comes after the one at its left; what is no number is not compared. */
const isLater = (value: CellValue, before: CellValue): boolean =>
  typeof value !== 'number' || typeof before !== 'number' || value > before || value === 1;

/** The text of a row that holds nothing else: a title, a note, the heading of a section. */
export function loneText(cells: Cells, row: number, area: Area): string | null {
  const columns = filledColumns(cells, row, area);
  const value = columns.length === 1 ? cells[row]?.[columns[0] ?? area.left] : null;
  return typeof value === 'string' ? value.trim() : null;
}

/** Whether the words of a row say that it is a header row, `width` being that of the rows around it. */
export const isPlainHeader = (header: HeadingRow, width: number): boolean =>
  width === 1
    ? header.known === 1
    : header.known >= 2 &&
      header.known * 2 >= header.filled &&
      (header.filled * 2 >= width || header.known >= 3);

/** Rows above a header row are searched this far: titles, notes and labels with their values. */
const longestPreamble = 40;

/**
 * Finds the header row of a block that stands by itself: the first row whose words say so, else the first row of
 * headings that is about as wide as the block. Null where the block has none.
 */
export function findHeader(cells: Cells, block: Area, widest: number): HeadingRow | null {
  let likely: HeadingRow | null = null;
  const last = Math.min(block.bottom, block.top + longestPreamble);
  for (let row = block.top; row <= last; row += 1) {
    const header = readHeadingRow(cells, row, block);
    if (header !== null && isPlainHeader(header, widest)) return header;
    const wide = (header?.filled ?? filledColumns(cells, row, block).length) >= widest * 0.6;
    if (!wide || widest < 2) continue;
    if (header === null) {
      if (likely !== null) return likely;
    } else if (likely === null && header.filled >= 2) {
      likely = header;
    }
  }
  return likely;
}

/** Whether a row may be worth reading as a header row in the middle of a body: a cheap look at its first two cells. */
export function mayBeHeader(cells: Cells, row: number, area: Area): boolean {
  let seen = 0;
  const right = Math.min(area.right, (cells[row]?.length ?? 0) - 1);
  for (let column = area.left; column <= right && seen < 2; column += 1) {
    const value = cells[row]?.[column];
    if (isBlank(value)) continue;
    seen += 1;
    // A value that repeats the one above it goes on with a column of values.
    if (typeof value !== 'string' || value === cells[row - 1]?.[column]) return false;
    if (mayBeHeadingWord(value)) return true;
  }
  return false;
}

import type { Area } from './area';

/** How far a sheet reaches in Excel. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** A cell of a sheet; row and column are counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const zero = 0x30;
const beforeA = 0x40;

/** The place, counted from 0, of a cell named as in A1; null for what names no cell of a sheet. */
export function parseCell(reference: string): CellPlace | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    // Bit 0x20 apart, a small letter is the capital one.
    const letter = (reference.charCodeAt(at) & ~0x20) - beforeA;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > sheetSize.columns) return null;
  }
  const firstDigit = at;
  let row = 0;
  for (; at < reference.length; at += 1) {
    const digit = reference.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
    if (row > sheetSize.rows) return null;
  }
  return column === 0 || at === firstDigit || row === 0 ? null : { row: row - 1, column: column - 1 };
}

/** The area of a reference such as B3:E9, or of one cell; null for what names no area of a sheet. */
export function parseArea(reference: string | undefined): Area | null {
  if (reference === undefined) return null;
  const colon = reference.indexOf(':');
  const first = parseCell(colon === -1 ? reference : reference.slice(0, colon));
  const last = colon === -1 ? first : parseCell(reference.slice(colon + 1));
  if (first === null || last === null || last.row < first.row || last.column < first.column) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

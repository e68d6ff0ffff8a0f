import { columnLetters } from '../address';
import { sheetPrefix } from '../sheet-name';

/* References to cells as formulas write them: `B2`, `$A$1:C3`, `A:C`, `2:5`, each with a sheet before it or without. */

/** One end of a reference, counted from 0. A whole row has no column and a whole column no row. */
export interface ReferenceEnd {
  readonly row: number | null;
  readonly column: number | null;
  readonly absoluteRow: boolean;
  readonly absoluteColumn: boolean;
}

export interface CellReference {
  readonly kind: 'cells';
  /** The sheet as named before the `!`; null where the reference names none. */
  readonly sheet: string | null;
  readonly start: ReferenceEnd;
  /** Null for a single cell. */
  readonly end: ReferenceEnd | null;
}

/** The last row and column of a sheet, counted from 0. */
const lastRow = 1_048_575;
const lastColumn = 16_383;

const sheetSource = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cellSource = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const columnsSource = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rowsSource = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
/* A reference ends where neither a word, a call nor the name of a sheet goes on. */
const endSource = String.raw`(?![\p{L}\p{N}_.(!\\])`;

/** Sources of patterns for what begins with a sheet or a cell. */
export const referenceSources = {
  cells: `(?:${sheetSource})?(?:${cellSource}(?::${cellSource})?|${columnsSource}|${rowsSource})${endSource}`,
  lost: `${sheetSource}#REF!`,
  sheetName: String.raw`${sheetSource}[\p{L}_\\][\p{L}\p{N}_.\\]*`,
} as const;

const sheetPattern = new RegExp(`^${sheetSource}`, 'u');

/** The sheet that a text begins with, null where it names none, and what comes after it. */
export function sheetAndRest(text: string): { readonly sheet: string | null; readonly rest: string } {
  const prefix = sheetPattern.exec(text)?.[0];
  if (prefix === undefined) return { sheet: null, rest: text };
  const name = prefix.slice(0, -1);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, rest: text.slice(prefix.length) };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const endPattern = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/iu;

/** Reads `$B2`, `B` or `2`; null for what is none, or beyond the sheet. */
export function endOf(text: string): ReferenceEnd | null {
  const [, firstDollar, letters, secondDollar, digits] = endPattern.exec(text) ?? [];
  if (letters === undefined && digits === undefined) return null;
  const row = digits === undefined ? null : Number(digits) - 1;
  const column = letters === undefined ? null : columnOf(letters);
  if (row !== null && (row < 0 || row > lastRow)) return null;
  if (column !== null && column > lastColumn) return null;
  return {
    row,
    column,
    // Without letters the first dollar is the row's.
    absoluteRow: digits !== undefined && (letters === undefined ? firstDollar : secondDollar) === '$',
    absoluteColumn: letters !== undefined && firstDollar === '$',
  };
}

/** Reads what the pattern of `referenceSources.cells` found; null where a row or column is beyond the sheet. */
export function cellReferenceOf(text: string): CellReference | null {
  const { sheet, rest } = sheetAndRest(text);
  const [first = '', second] = rest.split(':');
  const start = endOf(first);
  const end = second === undefined ? null : endOf(second);
  if (start === null || (second !== undefined && end === null)) return null;
  return { kind: 'cells', sheet, start, end };
}

/** An end as it is written: `$B2`. */
export const endText = ({ row, column, absoluteRow, absoluteColumn }: ReferenceEnd): string =>
  (column === null ? '' : `${absoluteColumn ? '$' : ''}${columnLetters(column)}`) +
  (row === null ? '' : `${absoluteRow ? '$' : ''}${row + 1}`);

export const cellReferenceText = ({ sheet, start, end }: CellReference): string =>
  (sheet === null ? '' : sheetPrefix(sheet)) + endText(start) + (end === null ? '' : `:${endText(end)}`);

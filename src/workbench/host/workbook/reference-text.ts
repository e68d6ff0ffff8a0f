import { columnLetters } from '../../../plan/address';
import type { Area } from '../../../plan/sheet-table';
import { lastColumn, lastRow } from './areas';

/** One end of a reference. A whole row has no column and a whole column no row. */
export interface ReferenceEnd {
  readonly row: number | null;
  readonly column: number | null;
  readonly absoluteRow: boolean;
  readonly absoluteColumn: boolean;
}

export interface Reference {
  /** The sheet as named before the `!`; null where the reference names none. */
  readonly sheet: string | null;
  readonly start: ReferenceEnd;
  /** Null for a single cell. */
  readonly end: ReferenceEnd | null;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const endPattern = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/iu;

function endOf(text: string): ReferenceEnd | null {
  const match = endPattern.exec(text);
  if (match === null) return null;
  const [, firstDollar, letters, secondDollar, digits] = match;
  if (letters === undefined && digits === undefined) return null;
  const row = digits === undefined ? null : Number(digits) - 1;
  const column = letters === undefined ? null : columnOf(letters);
  if (row !== null && (row < 0 || row > lastRow)) return null;
  if (column !== null && column > lastColumn) return null;
  return {
    row,
    column,
    // Without letters the first dollar is the row's.
    absoluteRow: letters === undefined ? firstDollar === '$' : secondDollar === '$',
    absoluteColumn: letters !== undefined && firstDollar === '$',
  };
}

const sheetPattern = /^(?:'((?:[^']|'')+)'|([^'!]+))!/u;

/** The name of a sheet as it stands before a `!`, without its quotes. */
const sheetOf = (quoted: string | undefined, bare: string | undefined): string | null =>
  quoted?.replaceAll("''", "'") ?? bare ?? null;

/** Reads `Sheet1!$A$1:B5`, `'My sheet'!A:C`, `2:5`, `B2`; null for anything else. */
export function referenceOf(text: string): Reference | null {
  const prefix = sheetPattern.exec(text);
  const rest = text.slice(prefix?.[0].length ?? 0);
  const [first = '', second, ...more] = rest.split(':');
  const start = endOf(first);
  const end = second === undefined ? null : endOf(second);
  if (start === null || more.length > 0 || (second !== undefined && end === null)) return null;
  const isLine = start.row === null || start.column === null;
  if (end === null) return isLine ? null : { sheet: sheetOf(prefix?.[1], prefix?.[2]), start, end };
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null)) {
    return null;
  }
  return { sheet: sheetOf(prefix?.[1], prefix?.[2]), start, end };
}

/** The area that a reference means, with its ends in order. */
export function areaOf({ start, end }: Reference): Area {
  const other = end ?? start;
  return {
    top: Math.min(start.row ?? 0, other.row ?? 0),
    left: Math.min(start.column ?? 0, other.column ?? 0),
    bottom: Math.max(start.row ?? lastRow, other.row ?? lastRow),
    right: Math.max(start.column ?? lastColumn, other.column ?? lastColumn),
  };
}

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A sheet's name as it stands before a `!`: in quotes unless it is a plain word that cannot be a cell. */
export const sheetPrefix = (name: string): string =>
  plainSheetName.test(name) && referenceOf(name) === null ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;

const endText = ({ row, column, absoluteRow, absoluteColumn }: ReferenceEnd): string =>
  (column === null ? '' : `${absoluteColumn ? '$' : ''}${columnLetters(column)}`) +
  (row === null ? '' : `${absoluteRow ? '$' : ''}${row + 1}`);

export const referenceText = ({ sheet, start, end }: Reference): string =>
  (sheet === null ? '' : sheetPrefix(sheet)) + endText(start) + (end === null ? '' : `:${endText(end)}`);

/** An area as a reference with dollars before all of it, as names hold it. */
export function absoluteText(sheet: string, area: Area): string {
  const fixed = (row: number | null, column: number | null): ReferenceEnd => ({
    row,
    column,
    absoluteRow: true,
    absoluteColumn: true,
  });
  const isRows = area.left === 0 && area.right === lastColumn;
  const isColumns = area.top === 0 && area.bottom === lastRow;
  const start = fixed(isColumns ? null : area.top, isRows ? null : area.left);
  const end = fixed(isColumns ? null : area.bottom, isRows ? null : area.right);
  const isCell = !isRows && !isColumns && area.top === area.bottom && area.left === area.right;
  return referenceText({ sheet, start, end: isCell ? null : end });
}

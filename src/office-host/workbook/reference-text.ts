import type { Area } from '../../spreadsheet/area';
import { endOf, endText, type ReferenceEnd } from '../../spreadsheet/formula/cell-reference';
import { sheetPrefix } from '../../spreadsheet/sheet-name';
import { lastColumn, lastRow } from './areas';

/** A reference as the host's names, addresses and formulas hold it. */
export interface Reference {
  /** The sheet as named before the `!`; null where the reference names none. */
  readonly sheet: string | null;
  readonly start: ReferenceEnd;
  /** Null for a single cell. */
  readonly end: ReferenceEnd | null;
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

import { lastColumn, lastRow } from '../host/workbook/areas';
import type { Axis } from '../host/workbook/areas';
import type { SheetView } from '../host/workbook/host-workbook';
import { lineStart, usualHeight, usualWidth } from '../host/workbook/line-places';

/* What stands over the cells is placed in points from the sheet's corner; files and the grid place it by rows and columns. */

export type SheetLines = Pick<SheetView, 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'hiddenRows'>;

/** A point along an axis as a row or column shows it. */
export interface LineAnchor {
  readonly line: number;
  /** How far into the line, in points; less than its size. */
  readonly offset: number;
  /** Of the line, in points. */
  readonly size: number;
}

/** The row or column in which a point lies, that counts in points from the sheet's edge. */
export function lineAt(sheet: SheetLines, axis: Axis, point: number): LineAnchor {
  const [sizes, hidden, usual, last] =
    axis === 'row'
      ? [sheet.rowHeights, sheet.hiddenRows, usualHeight, lastRow]
      : [sheet.columnWidths, sheet.hiddenColumns, usualWidth, lastColumn];
  const special = [...new Set([...sizes.keys(), ...hidden])].sort((one, other) => one - other);
  let line = 0;
  let start = 0;
  for (const at of special) {
    const reached = start + (at - line) * usual;
    if (point < reached) break;
    const size = hidden.has(at) ? 0 : (sizes.get(at) ?? usual);
    if (point < reached + size) return { line: at, offset: point - reached, size };
    start = reached + size;
    line = at + 1;
  }
  const between = Math.floor(Math.max(0, point - start) / usual);
  if (line + between > last) return { line: last, offset: 0, size: usual };
  return { line: line + between, offset: Math.max(0, point - start) - between * usual, size: usual };
}

/** Where a point lies that is some way into a row or column, in points from the sheet's edge. */
export const pointAt = (sheet: SheetLines, axis: Axis, line: number, offset: number): number =>
  lineStart(sheet, axis, line) + offset;

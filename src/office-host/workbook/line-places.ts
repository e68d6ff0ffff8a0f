import { type Axis, lastColumn, lastRow, type LineEdit } from './areas';
import type { SheetView } from './host-workbook';

/** The width of a column and the height of a row that have none of their own, in points. */
export const usualWidth = 48;
export const usualHeight = 15;

/** What tells how large the rows and columns of a sheet are. */
export type SheetLines = Pick<SheetView, 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'hiddenRows'>;

/** How far from the sheet's edge a row or column begins, in points. Takes as long as there are lines with a size of their own. */
export function lineStart(sheet: SheetLines, axis: Axis, line: number): number {
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const usual = axis === 'row' ? usualHeight : usualWidth;
  let start = line * usual;
  for (const [at, size] of sizes) if (at < line && !hidden.has(at)) start += size - usual;
  for (const at of hidden) if (at < line) start -= usual;
  return start;
}

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

/** A stretch along an axis, in points. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** A stretch that moves and grows with the lines under it, after some came or went. `sheet` is as it was before. */
export function stretchAfter(sheet: SheetLines, { from, length }: Stretch, edit: LineEdit): Stretch {
  const start = lineStart(sheet, edit.axis, edit.at);
  const usual = edit.axis === 'row' ? usualHeight : usualWidth;
  const came = Math.max(edit.count, 0) * usual;
  const went = lineStart(sheet, edit.axis, edit.at + Math.max(-edit.count, 0)) - start;
  const after = (point: number, isEnd: boolean): number => {
    if (point < start || (isEnd && point === start)) return point;
    return Math.max(start, point - went) + came;
  };
  const first = after(from, false);
  return { from: first, length: after(from + length, true) - first };
}

/** A stretch that stays over the same lines after some of them changed their size. */
export function stretchAfterSizes(
  before: SheetLines,
  after: SheetLines,
  axis: Axis,
  { from, length }: Stretch,
): Stretch {
  const moved = (point: number): number => {
    const { line, offset } = lineAt(before, axis, point);
    const size = lineStart(after, axis, line + 1) - lineStart(after, axis, line);
    return pointAt(after, axis, line, Math.min(offset, size));
  };
  const first = moved(from);
  return { from: first, length: moved(from + length) - first };
}

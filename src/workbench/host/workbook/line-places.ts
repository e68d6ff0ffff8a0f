import type { Axis, LineEdit } from './areas';
import type { SheetView } from './host-workbook';

/** The width of a column and the height of a row that have none of their own, in points. */
export const usualWidth = 48;
export const usualHeight = 15;

type Lines = Pick<SheetView, 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'hiddenRows'>;

/** How far from the sheet's edge a row or column begins, in points. Takes as long as there are lines with a size of their own. */
export function lineStart(sheet: Lines, axis: Axis, line: number): number {
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const usual = axis === 'row' ? usualHeight : usualWidth;
  let start = line * usual;
  for (const [at, size] of sizes) if (at < line && !hidden.has(at)) start += size - usual;
  for (const at of hidden) if (at < line) start -= usual;
  return start;
}

/** A stretch along an axis, in points. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** A stretch that moves and grows with the lines under it, after some came or went. `sheet` is as it was before. */
export function stretchAfter(sheet: Lines, { from, length }: Stretch, edit: LineEdit): Stretch {
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

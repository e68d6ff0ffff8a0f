import { columnLetters } from '../../spreadsheet/address';
import type { Area } from '../../spreadsheet/area';

/** The last row and column of a sheet, counted from 0. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export type Axis = 'row' | 'column';

/** Rows or columns inserted before `at`, or deleted from `at` on. */
export interface LineEdit {
  readonly axis: Axis;
  readonly at: number;
  /** How many lines come in; below 0, how many go. */
  readonly count: number;
  /** The columns (or rows) of which cells alone move, as under a table; without it, whole lines. */
  readonly across?: Span;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where lines are after an edit; null when all of them were deleted. */
export function spanAfter({ first, last }: Span, { at, count }: LineEdit): Span | null {
  if (count >= 0) {
    return { first: at <= first ? first + count : first, last: at <= last ? last + count : last };
  }
  const firstKept = at - count;
  const moved = (line: number, wasDeleted: number): number => {
    if (line < at) return line;
    return line < firstKept ? wasDeleted : line + count;
  };
  const after = { first: moved(first, at), last: moved(last, at - 1) };
  return after.first > after.last ? null : after;
}

export const spanOf = (area: Area, axis: Axis): Span =>
  axis === 'row' ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right };

export const withSpan = (area: Area, axis: Axis, { first, last }: Span): Area =>
  axis === 'row' ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };

/** Whether an edit moves all of an area's width; Excel leaves alone what is only partly in its way. */
export function isMovedBy(area: Area, { axis, across }: LineEdit): boolean {
  if (across === undefined) return true;
  const { first, last } = spanOf(area, axis === 'row' ? 'column' : 'row');
  return first >= across.first && last <= across.last;
}

export function areaAfter(area: Area, edit: LineEdit): Area | null {
  if (!isMovedBy(area, edit)) return area;
  const span = spanAfter(spanOf(area, edit.axis), edit);
  return span && withSpan(area, edit.axis, span);
}

/** What of an area an edit moves, apart from what stands beside it. */
export function cutBeside(area: Area, edit: LineEdit): readonly Area[] {
  const { axis, at, across } = edit;
  if (across === undefined || isMovedBy(area, edit) || spanOf(area, axis).last < at) return [area];
  const inWay = withSpan(area, axis === 'row' ? 'column' : 'row', across);
  const moving = intersection(area, inWay);
  return moving === null ? [area] : [moving, ...without(area, inWay)];
}

/** The lines that an edit takes away, as far as it reaches. */
export function deletedArea({ axis, at, count, across }: LineEdit): Area {
  const gone = { first: at, last: at - count - 1 };
  const whole = withSpan({ top: 0, left: 0, bottom: lastRow, right: lastColumn }, axis, gone);
  return across === undefined ? whole : withSpan(whole, axis === 'row' ? 'column' : 'row', across);
}

export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const rowsArea = (top: number, bottom: number): Area => ({ top, left: 0, bottom, right: lastColumn });

export const columnsArea = (left: number, right: number): Area => ({ top: 0, left, bottom: lastRow, right });

export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const sizeOf = (area: Area): { readonly rows: number; readonly columns: number } => ({
  rows: area.bottom - area.top + 1,
  columns: area.right - area.left + 1,
});

export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export const bounding = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** The smallest area that holds all; null for none. */
export const boundingAll = (areas: readonly Area[]): Area | null =>
  areas.reduce<Area | null>((all, area) => (all === null ? area : bounding(all, area)), null);

/** What is left of an area around a hole: above, left, right and below of it. */
export function without(area: Area, hole: Area): readonly Area[] {
  const inner = intersection(area, hole);
  if (inner === null) return [area];
  return [
    { ...area, bottom: inner.top - 1 },
    { ...area, top: inner.top, bottom: inner.bottom, right: inner.left - 1 },
    { ...area, top: inner.top, bottom: inner.bottom, left: inner.right + 1 },
    { ...area, top: inner.bottom + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

export const moved = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  left: area.left + columns,
  bottom: area.bottom + rows,
  right: area.right + columns,
});

/** An area as Excel writes it: `B2`, `A1:C3`, `2:5` for whole rows, `A:C` for whole columns. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  if (left === 0 && right === lastColumn) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === lastRow) return `${columnLetters(left)}:${columnLetters(right)}`;
  const first = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}

import type { Area } from '../../spreadsheet/area';
import { type LineEdit, type Span, wholeSheet } from './areas';
import {
  blankCell,
  type Cell,
  type CellChange,
  type CellRows,
  type CellStyle,
  type Input,
  plainStyle,
} from './host-workbook';

/* Rows with holes where nothing is. They are shared between the steps of the undo history, and so never changed in place
 * unless the running step made them itself: `Fresh` holds the lists that it did. */
export type Rows = CellRows;
export type Fresh = WeakSet<object>;

function owned<Item>(fresh: Fresh, list: readonly Item[]): Item[] {
  if (fresh.has(list)) return list as Item[];
  const copy = list.slice();
  fresh.add(copy);
  return copy;
}

export const cellIn = (rows: Rows, row: number, column: number): Cell => rows[row]?.[column] ?? blankCell;

export const isFormula = (input: Input): input is { readonly formula: string } =>
  typeof input === 'object' && input !== null && 'formula' in input;

/* Field by field: a million cells are written this way. */
function changed(cell: Cell, { input, numberFormat, style }: CellChange): Cell {
  const formula = input === undefined ? cell.formula : isFormula(input) ? input.formula : null;
  const value = input === undefined ? cell.value : isFormula(input) ? null : input;
  return {
    value,
    formula,
    numberFormat: numberFormat ?? cell.numberFormat,
    style: styleOf(cell.style, style),
  };
}

const isWhole = (change: Partial<CellStyle>): change is CellStyle =>
  Object.keys(plainStyle).every((property) => property in change);

/* A style given as a whole is shared, and the plain one stays recognisable. */
function styleOf(before: CellStyle, change: Partial<CellStyle> | undefined): CellStyle {
  if (change === undefined || change === before) return before;
  if (change === plainStyle || (before === plainStyle && isWhole(change))) return change as CellStyle;
  return { ...before, ...change };
}

const isBlank = (cell: Cell): boolean =>
  cell.value === null &&
  cell.formula === null &&
  cell.numberFormat === 'General' &&
  cell.style === plainStyle;

export function withCells(
  rows: Rows,
  fresh: Fresh,
  area: Area,
  changeAt: (row: number, column: number) => CellChange | null,
): Rows {
  const written = owned(fresh, rows);
  for (let row = area.top; row <= area.bottom; row += 1) {
    let line: (Cell | undefined)[] | null = null;
    for (let column = area.left; column <= area.right; column += 1) {
      const change = changeAt(row - area.top, column - area.left);
      if (change === null) continue;
      if (line === null) {
        line = owned(fresh, written[row] ?? []);
        written[row] = line;
      }
      const cell = changed(line[column] ?? blankCell, change);
      line[column] = isBlank(cell) ? undefined : cell;
    }
  }
  return written;
}

function linesEdited<Item>(lines: readonly Item[], { at, count }: LineEdit, hole: Item): Item[] {
  if (at >= lines.length) return lines.slice();
  return count >= 0
    ? [...lines.slice(0, at), ...Array.from({ length: count }, () => hole), ...lines.slice(at)]
    : [...lines.slice(0, at), ...lines.slice(at - count)];
}

/* Cells of some columns moved down or up; those that come in have the formats of the cells above them. */
function rowsAfterShift(rows: Rows, { at, count }: LineEdit, { first, last }: Span): Rows {
  const bottom = Math.max(rows.length, at) + Math.max(0, count);
  const after = Array.from({ length: bottom }, (_, row) => rows[row]);
  for (let row = at; row < bottom; row += 1) {
    const isNew = count > 0 && row < at + count;
    const from = rows[isNew ? at - 1 : row - count];
    const line = rows[row]?.slice() ?? [];
    for (let column = first; column <= last; column += 1) {
      const cell = from?.[column];
      line[column] = isNew && cell !== undefined ? { ...cell, value: null, formula: null } : cell;
    }
    after[row] = line;
  }
  return after;
}

/* Cells of some rows moved to the left or right. */
const columnsAfterShift = (rows: Rows, edit: LineEdit, { first, last }: Span): Rows =>
  rows.map((row, at) =>
    row === undefined || at < first || at > last ? row : linesEdited(row, edit, undefined),
  );

/** Rows after rows or columns came or went. Inserted ones are blank but for the formats of the line before them. */
export function rowsAfterLines(rows: Rows, edit: LineEdit): Rows {
  if (edit.across !== undefined)
    return (edit.axis === 'row' ? rowsAfterShift : columnsAfterShift)(rows, edit, edit.across);
  const formatsOf = (cell: Cell | undefined): Cell | undefined =>
    cell && { ...cell, value: null, formula: null };
  if (edit.axis === 'row') {
    const before = edit.count > 0 ? rows[edit.at - 1] : undefined;
    const after = linesEdited(rows, edit, undefined);
    for (let row = edit.at; before !== undefined && row < edit.at + edit.count; row += 1) {
      after[row] = before.map(formatsOf);
    }
    return after;
  }
  return rows.map((row) => {
    if (row === undefined) return undefined;
    const after = linesEdited(row, edit, undefined);
    const before = edit.count > 0 ? formatsOf(row[edit.at - 1]) : undefined;
    for (let column = edit.at; before !== undefined && column < edit.at + edit.count; column += 1) {
      after[column] = before;
    }
    return after;
  });
}

/** Every formula rewritten; rows without one are shared with what was there. */
export function withFormulas(rows: Rows, rewrite: (formula: string) => string): Rows {
  return rows.map((row) => {
    if (row === undefined || !row.some((cell) => cell?.formula != null)) return row;
    return row.map((cell) => {
      if (cell?.formula == null) return cell;
      const formula = rewrite(cell.formula);
      return formula === cell.formula ? cell : { ...cell, formula };
    });
  });
}

/** Where the formulas of a sheet stand. */
export function eachFormula(rows: Rows, visit: (formula: string, row: number, column: number) => void): void {
  for (let row = 0; row < rows.length; row += 1) {
    const line = rows[row];
    if (line === undefined) continue;
    for (let column = 0; column < line.length; column += 1) {
      const formula = line[column]?.formula;
      if (formula != null) visit(formula, row, column);
    }
  }
}

export function usedAreaOf(rows: Rows, valuesOnly: boolean, within: Area = wholeSheet): Area | null {
  let [top, left, bottom, right] = [-1, Infinity, -1, -1];
  const lastRow = Math.min(within.bottom, rows.length - 1);
  for (let row = within.top; row <= lastRow; row += 1) {
    const line = rows[row];
    if (line === undefined) continue;
    const lastColumn = Math.min(within.right, line.length - 1);
    for (let column = within.left; column <= lastColumn; column += 1) {
      const cell = line[column];
      if (cell === undefined) continue;
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      if (top < 0) top = row;
      bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return top < 0 ? null : { top, left, bottom, right };
}

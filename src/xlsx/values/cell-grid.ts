import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/cell';
import { sheetSize } from '../../spreadsheet/cell-reference';

/** A rectangle of cells that begins at the first used row and column. */
export interface CellGrid {
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

/** The cells of a sheet that have a value, in the order of the file: what is kept grows with the file, not with the sheet's extent. */
export interface UsedCells {
  /** Each cell's row and column in one number. */
  readonly places: number[];
  readonly values: CellValue[];
  readonly formats: (string | null)[];
}

export const noCells = (): UsedCells => ({ places: [], values: [], formats: [] });

export function addCell(
  used: UsedCells,
  row: number,
  column: number,
  value: CellValue,
  format: string | null,
): void {
  used.places.push(row * sheetSize.columns + column);
  used.values.push(value);
  used.formats.push(format);
}

/** The area from the first used row and column to the last; null for a sheet without a value. */
export function usedArea({ places }: UsedCells): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const place of places) {
    const row = Math.floor(place / sheetSize.columns);
    const column = place % sheetSize.columns;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom === -1 ? null : { top, left, bottom, right };
}

/** What the grid of an area takes: the cells of all rows with a value, and one for each row without. */
export function gridCost({ places }: UsedCells, area: Area): number {
  const isUsed = new Uint8Array(area.bottom - area.top + 1);
  let usedRows = 0;
  for (const place of places) {
    const row = Math.floor(place / sheetSize.columns) - area.top;
    usedRows += isUsed[row] === 0 ? 1 : 0;
    isUsed[row] = 1;
  }
  return usedRows * (area.right - area.left + 1) + isUsed.length - usedRows;
}

/** Lays used cells out in rows of equal length. All rows without a value are the same row, and so are all rows without a number format. */
export function layOut({ places, values, formats }: UsedCells, area: Area): CellGrid {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const emptyRow: null[] = new Array<null>(width).fill(null);
  const cellRows = new Array<CellValue[]>(height).fill(emptyRow);
  const formatRows = new Array<(string | null)[]>(height).fill(emptyRow);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const row = Math.floor(place / sheetSize.columns) - area.top;
    const column = (place % sheetSize.columns) - area.left;
    rowOfItsOwn(cellRows, row, emptyRow)[column] = values[index] ?? null;
    const format = formats[index] ?? null;
    if (format !== null) rowOfItsOwn(formatRows, row, emptyRow)[column] = format;
  }
  return { area, cells: cellRows, formats: formatRows };
}

function rowOfItsOwn<T>(rows: (T | null)[][], row: number, emptyRow: null[]): (T | null)[] {
  const found = rows[row];
  if (found !== undefined && found !== emptyRow) return found;
  const own: (T | null)[] = emptyRow.slice();
  rows[row] = own;
  return own;
}

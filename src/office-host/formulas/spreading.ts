import { commonSize, mostCells, sizeOf, spreadCell } from '../../spreadsheet/broadcast';
import { type CellValue, isMatrix } from '../../spreadsheet/cell';
import type { Value } from '../../spreadsheet/formula/evaluate';
import { notAvailable, numberError, valueError } from './cell-readers';

const longestText = 32_767;

/** What a cell shows of a result: numbers are finite and texts no longer than a cell holds. */
export function bounded(cell: CellValue): CellValue {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : numberError;
  return typeof cell === 'string' && cell.length > longestText ? valueError : cell;
}

/** A function of cells on values: cell by cell where one of them is an array. */
export function spread(
  values: readonly (Value | undefined)[],
  of: (cells: readonly (CellValue | undefined)[]) => CellValue,
): Value {
  const matrices = values.filter((value) => isMatrix(value));
  // No value is a matrix.
  if (matrices.length === 0) return bounded(of(values as readonly (CellValue | undefined)[]));
  const { rows, columns } = commonSize(matrices.map(sizeOf));
  if (rows * columns > mostCells) return numberError;
  const cellAt = (row: number, column: number): CellValue => {
    const cells: (CellValue | undefined)[] = [];
    for (const value of values) {
      if (!isMatrix(value)) cells.push(value);
      else {
        const cell = spreadCell(value, row, column);
        if (cell === undefined) return notAvailable;
        cells.push(cell);
      }
    }
    return bounded(of(cells));
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellAt(row, column)),
  );
}

/** The first cell of a value. */
export const firstCell = (value: Value | undefined): CellValue | undefined =>
  isMatrix(value) ? (value[0]?.[0] ?? null) : value;

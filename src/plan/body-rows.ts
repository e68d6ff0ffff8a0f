import { type CellValue, isNotCalculated } from '../spreadsheet/cell';
import { sheetCatalogue } from './fields/catalogue';
import type { RecognisedTable } from './recognised-table';
import { isTotalsRow } from './recognition/totals-rows';

/** A formula without a result says nothing of its own: such formulas are filled down below the last row, too. */
const isFilled = (value: CellValue | undefined): boolean =>
  value !== null &&
  value !== undefined &&
  !isNotCalculated(value) &&
  (typeof value !== 'string' || value.trim() !== '');

/** The places of the rows that say something to the plan: neither blank in all its columns nor a totals row. */
export function findBodyRows(table: RecognisedTable): readonly number[] {
  const { role, source, columns } = table;
  const used = columns.flatMap((key, column) => (key === null ? [] : [column]));
  const nameColumns = ['id', sheetCatalogue[role].nameField]
    .map((key) => columns.indexOf(key))
    .filter((column) => column >= 0);
  const places: number[] = [];
  source.rows.forEach((cells, place) => {
    if (!used.some((column) => isFilled(cells[column]))) return;
    if (!isTotalsRow(withResults(cells), nameColumns, source.headings)) places.push(place);
  });
  return places;
}

/** What a formula would give in a row of totals is a figure. */
const withResults = (cells: readonly CellValue[]): readonly CellValue[] =>
  cells.some(isNotCalculated) ? cells.map((cell) => (isNotCalculated(cell) ? 0 : cell)) : cells;

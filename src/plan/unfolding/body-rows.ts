import { type CellValue, isNotCalculated } from '../../spreadsheet/cell';
import { sheetCatalogue } from '../fields/catalogue';
import { layoutOf, type RecognisedTable } from '../recognised-table';
import { isTotalsRow } from '../recognition/totals-rows';
import { isEmptyCell } from './unfolded-table';

/** The places of the rows that say something to the plan. */
export function findBodyRows(table: RecognisedTable): readonly number[] {
  const isBodyRow = bodyRowsOf(table);
  return table.source.rows.flatMap((cells, place) => (isBodyRow(cells) ? [place] : []));
}

/** Whether a row of a table says something to the plan: neither blank in all columns that it reads nor a totals row. */
export function bodyRowsOf(table: RecognisedTable): (cells: readonly CellValue[]) => boolean {
  const { role, source, columns } = table;
  const { goalColumn, dayColumn, calendar } = layoutOf(table);
  const used = [
    ...columns.flatMap((key, column) => (key === null ? [] : [column])),
    ...[goalColumn, dayColumn].flatMap((column) => column ?? []),
    ...(calendar?.columns.map(({ column }) => column) ?? []),
  ];
  const nameColumns = ['id', sheetCatalogue[role].nameField]
    .map((key) => columns.indexOf(key))
    .filter((column) => column >= 0);
  return (cells) =>
    used.some((column) => saysSomething(cells[column])) &&
    !isTotalsRow(withResults(cells), nameColumns, source.headings);
}

/** A formula without a result says nothing of its own: such formulas are filled down below the last row, too. */
const saysSomething = (value: CellValue | undefined): boolean =>
  !isEmptyCell(value) && (value === undefined || !isNotCalculated(value));

/** What a formula would give in a row of totals is a figure. */
const withResults = (cells: readonly CellValue[]): readonly CellValue[] =>
  cells.some(isNotCalculated) ? cells.map((cell) => (isNotCalculated(cell) ? 0 : cell)) : cells;

import type { CellValue } from '../spreadsheet/cell';
import { sheetCatalogue } from './fields/catalogue';
import type { RecognisedTable } from './recognised-table';
import { isTotalsRow } from './recognition/totals-rows';

const isFilled = (value: CellValue | undefined): boolean =>
  value !== null && value !== undefined && (typeof value !== 'string' || value.trim() !== '');

/** The places of the rows that say something to the plan: neither blank in all its columns nor a totals row. */
export function findBodyRows(table: RecognisedTable): readonly number[] {
  const { role, source, columns } = table;
  const used = columns.flatMap((key, column) => (key === null ? [] : [column]));
  const nameColumns = ['id', sheetCatalogue[role].nameField]
    .map((key) => columns.indexOf(key))
    .filter((column) => column >= 0);
  const places: number[] = [];
  source.rows.forEach((cells, place) => {
    if (used.some((column) => isFilled(cells[column])) && !isTotalsRow(cells, nameColumns, source.headings))
      places.push(place);
  });
  return places;
}

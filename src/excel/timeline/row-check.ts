import { type CellValue, isSameValue } from '../../spreadsheet/cell';
import type { SheetTable } from '../../spreadsheet/sheet';
import { cellValueOf } from '../reading/cell-value';
import type { PlanRow } from './plan-row';

/** Cells that were asked for, with what they held when the plan was read. */
export interface AskedCells {
  readonly range: Excel.Range;
  readonly read: readonly CellValue[];
}

/** A row of a table, and the cells that say which one it is. */
export type KnownRow = Pick<PlanRow, 'known' | 'rowIndex'>;

/**
 * Asks what the cells hold now by which rows of a table are known; cells of neighbouring rows come together. The answer is there after
 * the next round trip.
 */
export function askForRows(
  sheet: Excel.Worksheet,
  table: SheetTable,
  rows: readonly KnownRow[],
): readonly AskedCells[] {
  const columns = new Set(rows.flatMap(({ known }) => known.map(({ column: { column } }) => column)));
  return [...columns].flatMap((column) => {
    const places = rows
      .filter(({ known }) => known.some((cell) => cell.column.column === column))
      .map(({ rowIndex }) => rowIndex);
    return runsOf(places).map(({ first, count }): AskedCells => {
      const range = sheet.getRangeByIndexes(table.top + 1 + first, table.left + column, count, 1);
      range.load('values');
      return {
        range,
        read: Array.from({ length: count }, (_, at) => table.rows[first + at]?.[column] ?? null),
      };
    });
  });
}

/** Whether the cells hold what they did. */
export const isUnchanged = ({ range, read }: AskedCells): boolean =>
  read.every((value, at) => isSameValue(value, cellValueOf(range.values[at]?.[0])));

/** Places as runs of neighbours. */
function runsOf(places: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const place of [...new Set(places)].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && place === run.first + run.count) run.count += 1;
    else runs.push({ first: place, count: 1 });
  }
  return runs;
}

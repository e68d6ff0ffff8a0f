import type { Area } from '../../spreadsheet/area';
import { intersection } from './areas';
import type { HostWorkbook, SheetId, TableView } from './host-workbook';

const tablesMet = (tables: readonly TableView[], sheet: SheetId, area: Area): readonly TableView[] =>
  tables.filter((table) => table.sheet === sheet && intersection(table.area, area) !== null);

/** The rows with the headings and the totals of the tables that an area meets: no sort moves them. */
export const rowsOfTableEdges = (
  tables: readonly TableView[],
  sheet: SheetId,
  area: Area,
): ReadonlySet<number> =>
  new Set(
    tablesMet(tables, sheet, area).flatMap(({ area: { top, bottom }, showHeaders, showTotals }) => [
      ...(showHeaders ? [top] : []),
      ...(showTotals ? [bottom] : []),
    ]),
  );

/**
 * What Excel sorts where somebody sorts an area: the whole of a table of which it has a cell, else the area itself. Null where it
 * meets several tables, which Excel does not sort at once.
 */
export function sortedArea(workbook: HostWorkbook, sheet: SheetId, area: Area): Area | null {
  const [table, ...others] = tablesMet(workbook.tables(), sheet, area);
  if (others.length > 0) return null;
  return table?.area ?? area;
}

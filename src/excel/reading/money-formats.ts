import { moneyColumnsOf } from '../../alignment/shown-currencies';
import type { PlanTable } from '../../plan/plan';
import type { ExcelRunner } from '../excel-runner';
import type { PlanPlaces } from '../row-places';

/** The number formats of a table's body, cell for cell as its rows; null where they are not known. */
export type TableFormats = PlanTable['source']['formats'];

/** Further rows show no other currency, or so few that nobody misses them. */
const mostRows = 2000;

/**
 * The number formats of the plan's amounts, table for table: a check reads values alone, but the sign of a currency mostly stands in
 * formats. Two round trips; a table whose sheet is gone has none.
 */
export async function readMoneyFormats(
  { run }: ExcelRunner,
  { plan, sheetIds }: PlanPlaces,
): Promise<readonly TableFormats[]> {
  return await run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = new Map(
      plan.tables.map(
        ({ source: { sheet } }) =>
          [sheet, worksheets.getItemOrNullObject(sheetIds.get(sheet) ?? sheet)] as const,
      ),
    );
    await context.sync();
    const asked = plan.tables.map((table) => {
      const { sheet: name, top, left, rows } = table.source;
      const sheet = sheets.get(name);
      if (sheet === undefined || sheet.isNullObject || rows.length === 0) return null;
      return moneyColumnsOf(table).map((column) => {
        const range = sheet.getRangeByIndexes(top + 1, left + column, Math.min(rows.length, mostRows), 1);
        range.load('numberFormat');
        return { column, range };
      });
    });
    await context.sync();
    return plan.tables.map(({ source }, place) => {
      const columns = asked[place] ?? null;
      if (columns === null) return null;
      const byColumn = new Map(
        columns.map(({ column, range }) => [column, range.numberFormat as readonly (readonly unknown[])[]]),
      );
      return source.rows.slice(0, mostRows).map((_, row) =>
        source.headings.map((__, column) => {
          const format = byColumn.get(column)?.[row]?.[0];
          return typeof format === 'string' ? format : null;
        }),
      );
    });
  });
}

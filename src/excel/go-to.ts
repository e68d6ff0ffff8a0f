import type { CellPlaces } from '../alignment/finding';
import { cellAddress, joinedAreas } from '../spreadsheet/address';
import type { ExcelRunner } from './excel-runner';
import { problems, type WorkbookProblem } from './problem';
import { findRow, knownPlace, type PlanPlaces } from './row-places';

/** Shows and selects cells that a check named, where their row stands now; null where that went well. */
export function goTo(
  { run }: ExcelRunner,
  { plan, sheetIds }: PlanPlaces,
  { sheet, cells }: CellPlaces,
): Promise<WorkbookProblem | null> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetIds.get(sheet) ?? sheet);
    worksheet.load('name,visibility');
    await context.sync();
    if (worksheet.isNullObject) return problems.noSuchSheet(sheet);
    if (worksheet.visibility !== Excel.SheetVisibility.visible) return problems.sheetHidden(worksheet.name);
    worksheet.activate();
    const [cell] = cells;
    const [area] = joinedAreas(cells);
    if (cell === undefined || area === undefined) {
      await context.sync();
      return null;
    }
    const place = knownPlace(plan, sheet, cell);
    const row = await findRow(context, worksheet, place);
    if (row === null) return problems.rowGone(worksheet.name);
    // Several rows are shown where they were: they are a column's, and moved together if at all.
    const address = row === place.row ? area : cellAddress(row, place.column);
    worksheet.getRange(address).select();
    await context.sync();
    return null;
  });
}

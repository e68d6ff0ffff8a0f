import type { CellPlaces } from '../alignment/finding';
import { cellAddress, joinedAreas } from '../spreadsheet/address';
import type { ExcelRunner } from './excel-runner';
import { problems, type WorkbookProblem } from './problem';
import { findRow, knownPlace, type PlanPlaces } from './row-places';

/** Shows and selects cells that a check named, where their row stands now; null where that went well. */
export function goTo(
  { run }: ExcelRunner,
  checked: PlanPlaces | null,
  { sheet, cells }: CellPlaces,
): Promise<WorkbookProblem | null> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(checked?.sheetIds.get(sheet) ?? sheet);
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
    // Before a check nothing is known of the rows.
    const place = checked === null ? null : knownPlace(checked.plan, sheet, cell);
    const row = place === null ? cell.row : await findRow(context, worksheet, place);
    if (row === null) return problems.rowGone(worksheet.name);
    // Several rows are shown where they were: they are a column's, and moved together if at all.
    const address = row === cell.row ? area : cellAddress(row, cell.column);
    worksheet.getRange(address).select();
    await context.sync();
    return null;
  });
}

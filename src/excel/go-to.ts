import type { CellPlaces } from '../alignment/finding';
import { cellAddress, joinedAreas } from '../spreadsheet/address';
import type { ExcelRunner } from './excel-runner';
import { problems, type WorkbookProblem } from './problem';
import { askForHeader, findRow, headerIn, knownPlace, type PlanPlaces, withColumnsNow } from './row-places';

/** Shows and selects cells that a check named, where their row stands now; null where that went well. */
export function goTo(
  { run }: ExcelRunner,
  checked: PlanPlaces | null,
  { sheet, cells }: CellPlaces,
): Promise<WorkbookProblem | null> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(checked?.sheetIds.get(sheet) ?? sheet);
    worksheet.load('name,visibility');
    const [cell] = cells;
    // Before a check nothing is known of rows and columns.
    const known = checked === null || cell === undefined ? null : knownPlace(checked.plan, sheet, cell);
    const header = known && askForHeader(worksheet, known);
    await context.sync();
    // Before a check a sheet is known by its name alone.
    if (worksheet.isNullObject)
      return checked === null ? problems.sheetNotFound(sheet) : problems.noSuchSheet(sheet);
    if (worksheet.visibility !== Excel.SheetVisibility.visible) return problems.sheetHidden(worksheet.name);
    worksheet.activate();
    const [area] = joinedAreas(cells);
    if (cell === undefined || area === undefined) {
      await context.sync();
      return null;
    }
    const place = known && withColumnsNow(headerIn(header), known);
    if (known !== null && place === null) return problems.tableElsewhere(worksheet.name);
    const row = place === null ? cell.row : await findRow(context, worksheet, place);
    if (row === null) return problems.rowGone(worksheet.name);
    const column = place?.column ?? cell.column;
    // Several rows are shown where they were: they are a column's, and moved together if at all.
    const hasMoved = row !== cell.row || column !== cell.column;
    worksheet.getRange(hasMoved ? cellAddress(row, column) : area).select();
    await context.sync();
    return null;
  });
}

import {
  SetSheetFilterRangeCommand,
  SheetsFilterService,
  SmartToggleSheetsFilterCommand,
} from '@univerjs/preset-sheets-filter';
import { type HostWorkbook, intersection } from '../../office-host';
import { rangeOf } from './snapshot';
import { type Spreadsheet, unitId } from './spreadsheet';

/** Lets a filter that is put on in a table filter the table: below its headings, without its totals and what stands around it. */
export function filterTables(workbook: HostWorkbook, spreadsheet: Spreadsheet): void {
  const toggle = SmartToggleSheetsFilterCommand;
  spreadsheet.replaceCommand(toggle.id, (accessor) => {
    const sheet = workbook.activeSheet();
    const table = workbook
      .tables()
      .find((one) => one.sheet === sheet && intersection(one.area, workbook.selection(sheet)) !== null);
    const filter = spreadsheet.get(SheetsFilterService).getFilterModel(unitId, sheet);
    if (table?.showHeaders !== true || filter !== null) return toggle.handler(accessor);
    const { area, showTotals } = table;
    const range = rangeOf({ ...area, bottom: area.bottom - (showTotals ? 1 : 0) });
    return spreadsheet.commands.executeCommand(SetSheetFilterRangeCommand.id, {
      unitId,
      subUnitId: sheet,
      range,
    });
  });
}

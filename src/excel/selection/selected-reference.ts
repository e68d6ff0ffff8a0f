import { cellAddress, columnLetters } from '../../spreadsheet/address';
import type { Area } from '../../spreadsheet/area';
import { printFormula } from '../../spreadsheet/formula/print';
import { inSheet } from '../../spreadsheet/sheet-name';
import type { ExcelRunner } from '../excel-runner';
import type { NamedCell } from './explain-selection';
import { areaOf, readTables, referenceToArea } from './table-extents';

export interface SelectedReference {
  /** The selected cells as a formula on the sheet `from` names them. */
  readonly reference: string;
  /** The cell of the selection that typing would go into. */
  readonly active: NamedCell;
}

function addressOf({ top, left, bottom, right }: Area, isRows: boolean, isColumns: boolean): string {
  if (isRows) return `${top + 1}:${bottom + 1}`;
  if (isColumns) return `${columnLetters(left)}:${columnLetters(right)}`;
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/**
 * The selected cells as a formula on a sheet would name them: columns of a table by their headings, others by their address, with
 * the sheet where it is another one. `from` is null for a formula that has no sheet yet: then the sheet is that of the selection.
 */
export function selectedReference({ run }: ExcelRunner, from: string | null): Promise<SelectedReference> {
  return run(async (context) => {
    const selection = context.workbook.getSelectedRange();
    selection.load('rowIndex,columnIndex,rowCount,columnCount,isEntireRow,isEntireColumn,worksheet/name');
    const active = context.workbook.getActiveCell();
    active.load('rowIndex,columnIndex');
    await context.sync();
    const sheet = selection.worksheet.name;
    const area = areaOf(selection);
    const isOneCell = area.top === area.bottom && area.left === area.right;
    const tables = isOneCell ? [] : await readTables(context, (table) => table.sheet === sheet);
    const [structured] = tables.flatMap((table) => referenceToArea(table, area) ?? []);
    const address = addressOf(area, selection.isEntireRow, selection.isEntireColumn);
    const plain = sheet === (from ?? sheet) ? address : inSheet(sheet, address);
    return {
      reference: structured === undefined ? plain : printFormula(structured),
      active: { sheet, cell: cellAddress(active.rowIndex, active.columnIndex) },
    };
  });
}

import type { Cell, HostWorkbook, SheetView } from '../../../src/office-host';
import type { Area } from '../../../src/spreadsheet/area';
import { workbookFromFile } from '../../../src/workbench/files/workbook-from-file';
import { type HandMade, handMade } from '../../xlsx/hand-made-workbook';

/** A file as it was opened, with its first sheet at hand. */
export interface OpenedFile {
  readonly workbook: HostWorkbook;
  readonly lost: readonly string[];
  readonly sheet: SheetView;
  readonly cell: (row: number, column: number) => Cell;
  readonly value: (row: number, column: number) => unknown;
}

export async function openedFile(made: HandMade | Uint8Array): Promise<OpenedFile> {
  const bytes = made instanceof Uint8Array ? made : handMade(made);
  const { workbook, lost } = await workbookFromFile(bytes, 'Plan.xlsx');
  const [sheet] = workbook.sheets();
  if (sheet === undefined) throw new Error('The workbook has no sheet.');
  return {
    workbook,
    lost,
    sheet,
    cell: (row, column) => workbook.cellAt(sheet.id, row, column),
    value: (row, column) => workbook.valueAt(sheet.id, row, column),
  };
}

export const at = (top: number, left: number, bottom = top, right = left): Area => ({
  top,
  left,
  bottom,
  right,
});

import type { CarriedLook, SheetId } from '../workbook/host-workbook';
import type { ExcelSession } from './session';

const noLook: CarriedLook = { font: '', border: '', alignment: '' };

/** What a file alone knows of a cell's look. */
export const carriedAt = (
  { workbook }: ExcelSession,
  sheet: SheetId,
  row: number,
  column: number,
): CarriedLook => workbook.cellAt(sheet, row, column).style.carried ?? noLook;

const indentPattern = / indent="(\d+)"/u;

export const indentOf = ({ alignment }: CarriedLook): number =>
  Number(indentPattern.exec(alignment)?.[1] ?? 0);

export const withIndent = (look: CarriedLook, indent: number): CarriedLook => ({
  ...look,
  alignment: (indent === 0 ? '' : ` indent="${indent}"`) + look.alignment.replace(indentPattern, ''),
});

import type { Sheet } from '../../spreadsheet/sheet';
import { cellValueOf } from './cell-value';
import type { SheetFacts } from './what-is-there';

/** One of Plumbline's own sheets as it was read. */
export interface OwnSheetContent {
  readonly sheet: Sheet;
  /** Cell for cell as those of the sheet, as Excel gives them. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** What one of Plumbline's own sheets holds, in a round trip of its own. */
export async function readOwnSheet(
  context: Excel.RequestContext,
  { id, name }: Pick<SheetFacts, 'id' | 'name'>,
): Promise<OwnSheetContent> {
  const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
  used.load('values,formulas,rowIndex,columnIndex');
  await context.sync();
  const isBlank = used.isNullObject;
  const values = isBlank ? [] : used.values;
  return {
    sheet: {
      ...blankSheet(name),
      top: isBlank ? 0 : used.rowIndex,
      left: isBlank ? 0 : used.columnIndex,
      cells: values.map((row) => row.map(cellValueOf)),
    },
    formulas: isBlank ? [] : used.formulas,
    values,
  };
}

export const blankSheet = (name: string): Sheet => ({
  name,
  top: 0,
  left: 0,
  cells: [],
  formats: null,
  hiddenRows: new Set(),
  tables: [],
  merges: [],
});

import type { Sheet } from '../../spreadsheet/sheet';
import { cellValueOf } from './cell-value';
import type { SheetFacts } from './what-is-there';

/** What one of Plumbline's own sheets holds, in a round trip of its own. */
export async function readOwnSheet(
  context: Excel.RequestContext,
  { id, name }: Pick<SheetFacts, 'id' | 'name'>,
): Promise<Sheet> {
  const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
  used.load('values,rowIndex,columnIndex');
  await context.sync();
  const isBlank = used.isNullObject;
  return {
    ...blankSheet(name),
    top: isBlank ? 0 : used.rowIndex,
    left: isBlank ? 0 : used.columnIndex,
    cells: isBlank ? [] : used.values.map((row) => row.map(cellValueOf)),
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

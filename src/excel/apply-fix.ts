import { cellAfterEdit } from '../alignment/cell-after-edit';
import type { Fix, FixEdit } from '../alignment/finding';
import type { Plan } from '../plan/plan';
import { addressOf } from '../spreadsheet/address';
import { type CellValue, isSameValue } from '../spreadsheet/cell';
import type { ExcelRunner } from './excel-runner';
import { problems, type WorkbookProblem } from './problem';
import { cellValueOf } from './reading/cell-value';
import { findRows, knownPlace } from './row-places';
import { type CellsToWrite, heldBy, type HeldCell, isFormula, writeAllOrNone } from './write-all-or-none';
import { longestWritten } from './written-cell';

export type AppliedFix =
  | { readonly status: 'applied' }
  /** A cell holds something else by now; nothing was written. */
  | { readonly status: 'cell changed'; readonly holds: CellValue }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

const failed = (problem: WorkbookProblem): AppliedFix => ({ status: 'failed', problem });

/** The edits of a fix in one cell, in their order. */
interface CellEdits {
  readonly first: FixEdit;
  readonly edits: FixEdit[];
}

function editsBySheet({ edits }: Fix): ReadonlyMap<string, readonly CellEdits[]> {
  const sheets = new Map<string, Map<string, CellEdits>>();
  for (const edit of edits) {
    const cells = sheets.get(edit.sheet) ?? new Map<string, CellEdits>();
    sheets.set(edit.sheet, cells);
    const place = addressOf(edit.cell);
    const known = cells.get(place);
    if (known === undefined) cells.set(place, { first: edit, edits: [edit] });
    else known.edits.push(edit);
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}

/**
 * Makes the edits of a fix where their rows stand now and the cells still hold what they are for: all of them in one write, which
 * is one step to undo, or none.
 */
export function applyFix({ run }: ExcelRunner, plan: Plan, fix: Fix): Promise<AppliedFix> {
  return run(async (context) => {
    const sheets = [...editsBySheet(fix)].map(([sheet, cells]) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load('protection/protected');
      return { sheet, cells, worksheet };
    });
    await context.sync();
    const missing = sheets.find(({ worksheet }) => worksheet.isNullObject);
    if (missing !== undefined) return failed(problems.noSuchSheet(missing.sheet));

    const found: (CellEdits & {
      readonly row: number;
      readonly cell: Excel.Range;
      readonly isSheetProtected: boolean;
    })[] = [];
    for (const { sheet, cells, worksheet } of sheets) {
      const places = cells.map(({ first }) => knownPlace(plan, sheet, first.cell));
      const rows = await findRows(context, worksheet, places);
      for (const [at, { first, edits }] of cells.entries()) {
        const row = rows[at] ?? null;
        if (row === null) return failed(problems.rowGone(sheet));
        const cell = worksheet.getRangeByIndexes(row, first.cell.column, 1, 1);
        cell.load('values,formulas,numberFormat,format/protection/locked');
        found.push({ first, edits, row, cell, isSheetProtected: worksheet.protection.protected });
      }
    }
    await context.sync();

    const toWrite: CellsToWrite[] = [];
    for (const { first, edits, row, cell, isSheetProtected } of found) {
      const [held] = heldBy(cell);
      if (held === undefined) continue;
      const holds = cellValueOf(held.value);
      // An attempt that broke off may have come this far, or somebody else.
      if (!isFormula(held) && edits.every((edit) => isMade(edit, holds))) continue;
      if (isSheetProtected && cell.format.protection.locked) {
        return failed(problems.cellProtected(first.sheet, addressOf(first.cell)));
      }
      // A formula that gives the old value today may give another tomorrow: it is not written over.
      const value = isFormula(held) ? null : valueAfter(edits, holds);
      if (value === null) return { status: 'cell changed', holds };
      if (typeof value === 'string' && value.length > longestWritten) {
        return failed(problems.textTooLong(first.sheet, addressOf(first.cell)));
      }
      const place = { row, column: first.cell.column };
      toWrite.push({ sheet: first.sheet, first: place, held: [held], ...asWritten(value, first, held) });
    }
    if (toWrite.length > 0) await writeAllOrNone(context, toWrite);
    return { status: 'applied' };
  });
}

function valueAfter(edits: readonly FixEdit[], holds: CellValue): string | number | null {
  let value: CellValue = holds;
  for (const edit of edits) {
    value = cellAfterEdit(edit, value);
    if (value === null) return null;
  }
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** Whether a cell holds already what an edit is to make of it. */
const isMade = (edit: FixEdit, holds: CellValue): boolean =>
  'newValue' in edit
    ? isSameValue(holds, edit.newValue)
    : cellAfterEdit(edit, holds) === null &&
      cellAfterEdit({ ...edit, oldPart: edit.newPart }, holds) !== null;

/** A key such as 1-2 stays a text; a number, and a day that is written as Excel reads it anywhere, do not. */
function asWritten(
  value: string | number,
  { isDay }: FixEdit,
  held: HeldCell,
): Pick<CellsToWrite, 'inputs' | 'numberFormat'> {
  if (typeof value === 'string' && isDay !== true) return { inputs: [`'${value}`] };
  // A cell with the format Text would keep the number as a text.
  return held.numberFormat === '@' ? { inputs: [value], numberFormat: 'General' } : { inputs: [value] };
}

import type { Fix } from '../alignment/finding';
import type { Plan } from '../plan/plan';
import { addressOf } from '../spreadsheet/address';
import type { CellValue } from '../spreadsheet/cell';
import type { ExcelRunner } from './excel-runner';
import { problems, type WorkbookProblem } from './problem';
import { cellValueOf, isSameValue } from './reading/cell-value';
import { findRow, knownPlace } from './row-places';

export type AppliedFix =
  | { readonly status: 'applied' }
  /** The cell holds something else by now; nothing was written. */
  | { readonly status: 'cell changed'; readonly holds: CellValue }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

const failed = (problem: WorkbookProblem): AppliedFix => ({ status: 'failed', problem });

/** Writes the new value of a fix where its row stands now and the cell still holds the old value: one write, one step to undo. */
export function applyFix({ run }: ExcelRunner, plan: Plan, fix: Fix): Promise<AppliedFix> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(fix.sheet);
    worksheet.load('protection/protected');
    await context.sync();
    if (worksheet.isNullObject) return failed(problems.noSuchSheet(fix.sheet));
    const place = knownPlace(plan, fix.sheet, fix.cell);
    const row = await findRow(context, worksheet, place);
    if (row === null) return failed(problems.rowGone(fix.sheet));
    const cell = worksheet.getRangeByIndexes(row, place.column, 1, 1);
    cell.load('values,formulas,format/protection/locked');
    await context.sync();
    if (worksheet.protection.protected && cell.format.protection.locked) {
      return failed(problems.cellProtected(fix.sheet, addressOf(fix.cell)));
    }
    const holds = cellValueOf(cell.values[0]?.[0]);
    const formula: unknown = cell.formulas[0]?.[0];
    // A formula that gives the old value today may give another tomorrow: it is not written over.
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== holds;
    if (isFormula || !isSameValue(holds, fix.oldValue)) return { status: 'cell changed', holds };
    cell.values = [[typeof fix.newValue === 'string' ? `'${fix.newValue}` : fix.newValue]];
    await context.sync();
    return { status: 'applied' };
  });
}

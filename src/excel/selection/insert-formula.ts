import { isCellError } from '../../spreadsheet/cell';
import type { ExcelRunner } from '../excel-runner';
import { errorCode, problems, type WorkbookProblem } from '../problem';
import { cellValueOf } from '../reading/cell-value';

/** A formula and the cell that it is to stand in. */
export interface FormulaToInsert {
  readonly sheet: string;
  readonly cell: string;
  /** With its `=`. */
  readonly formula: string;
  /** What the cell holds that may be replaced, as it was told; null where nothing may be. */
  readonly replaces: string | null;
}

export type InsertedFormula =
  | { readonly status: 'inserted' }
  /** The cell is not blank, and holds something else than may be replaced; nothing was written. */
  | { readonly status: 'cell not blank'; readonly holds: string }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

const failed = (problem: WorkbookProblem): InsertedFormula => ({ status: 'failed', problem });

/** What a cell holds, as it is entered: its formula, or its value. */
function contentOf(formula: unknown): string {
  const value = cellValueOf(formula);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : String(value);
}

/** Writes a formula into a cell that is blank, or holds what may be replaced, and selects it: one write, one step to undo. */
export function insertFormula(
  { run }: ExcelRunner,
  { sheet, cell: address, formula, replaces }: FormulaToInsert,
): Promise<InsertedFormula> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility,protection/protected');
    await context.sync();
    if (worksheet.isNullObject) return failed(problems.noSuchSheet(sheet));
    if (worksheet.visibility !== Excel.SheetVisibility.visible) return failed(problems.sheetHidden(sheet));
    const cell = worksheet.getRange(address);
    cell.load('formulas,format/protection/locked');
    await context.sync();
    // Null for a lock that is not told: Excel then refuses the write itself.
    if (worksheet.protection.protected && (cell.format.protection.locked as boolean | null) !== false) {
      return failed(problems.cellProtected(sheet, address));
    }
    const holds = contentOf(cell.formulas[0]?.[0]);
    if (holds !== '' && holds !== replaces) return { status: 'cell not blank', holds };
    cell.formulas = [[formula]];
    cell.select();
    try {
      await context.sync();
    } catch (error) {
      if (errorCode(error) === 'InvalidArgument') return failed(problems.formulaRefused(sheet, address));
      throw error;
    }
    return { status: 'inserted' };
  });
}

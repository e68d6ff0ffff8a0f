import { explainFormula, expressionOf, mentionsPlumb } from '../../functions/explain/explain-formula';
import type { FormulaExplanation } from '../../functions/explain/explanation';
import { referencesIn } from '../../functions/explain/expressions';
import { cellAddress } from '../../spreadsheet/address';
import type { ExcelRunner } from '../excel-runner';
import { readPrecedents } from './precedents';
import { areaOf } from './table-extents';

/** A cell as people call it. */
export interface NamedCell {
  readonly sheet: string;
  readonly cell: string;
}

export type ExplainedSelection =
  | {
      readonly status: 'explained';
      /** The selected cell. */
      readonly selected: NamedCell;
      /** The cell of the formula: another one where the selected cell is one that the formula spills into. */
      readonly at: NamedCell;
      readonly explanation: FormulaExplanation;
    }
  | {
      readonly status: 'nothing to explain';
      readonly selected: NamedCell;
      readonly holds: 'nothing' | 'a value' | 'another formula';
    };

/** As many cells of an answer as are read: what spills is shown by its first rows. */
const mostCellsOfAnswer = 50_000;

function whatItHolds(formula: unknown): 'nothing' | 'a value' | 'another formula' {
  if (formula === '' || formula === null) return 'nothing';
  return typeof formula === 'string' && formula.startsWith('=') ? 'another formula' : 'a value';
}

/**
 * Explains the formula of the selected cell. One round trip for a cell without a function of PLUMB; two more for one whose
 * references are plain cells, and one or two more again for names and tables.
 */
export function explainSelection({ run }: ExcelRunner): Promise<ExplainedSelection> {
  return run(async (context) => {
    const active = context.workbook.getActiveCell();
    const parent = active.getSpillParentOrNullObject();
    active.load('rowIndex,columnIndex,formulas,worksheet/name');
    parent.load('rowIndex,columnIndex,formulas');
    await context.sync();
    const sheet = active.worksheet.name;
    const selected = { sheet, cell: cellAddress(active.rowIndex, active.columnIndex) };
    const home = parent.isNullObject ? active : parent;
    const formula: unknown = home.formulas[0]?.[0];
    if (typeof formula !== 'string' || !formula.startsWith('=') || !mentionsPlumb(formula)) {
      return { status: 'nothing to explain', selected, holds: whatItHolds(formula) };
    }

    const spill = home.getSpillingToRangeOrNullObject();
    spill.load('rowIndex,columnIndex,rowCount,columnCount');
    const expression = expressionOf(formula);
    const references = expression === null ? [] : referencesIn(expression);
    const at = { sheet, row: home.rowIndex, column: home.columnIndex };
    await context.sync();
    const filled = spill.isNullObject
      ? { top: at.row, left: at.column, bottom: at.row, right: at.column }
      : areaOf(spill);
    const size = { rows: filled.bottom - filled.top + 1, columns: filled.right - filled.left + 1 };
    const mostRows = Math.max(1, Math.floor(mostCellsOfAnswer / size.columns));
    const read = { ...filled, bottom: Math.min(filled.bottom, filled.top + mostRows - 1) };
    const { resolve, values } = await readPrecedents(context, references, at, read);
    return {
      status: 'explained',
      selected,
      at: { sheet, cell: cellAddress(at.row, at.column) },
      explanation: explainFormula(
        {
          formula,
          values,
          size,
          selected: { row: active.rowIndex - at.row, column: active.columnIndex - at.column },
        },
        resolve,
      ),
    };
  });
}

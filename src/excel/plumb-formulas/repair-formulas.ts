import { isCellError } from '../../spreadsheet/cell';
import type { ExcelRunner } from '../excel-runner';
import { problemOf, type WorkbookProblem } from '../problem';
import { cellValueOf } from '../reading/cell-value';
import { errorOf, findPlumbFormulas } from './find-formulas';
import { type KeptFormulas, withoutLocked } from './locked-formulas';

export type RepairedFormulas =
  | {
      readonly status: 'repaired';
      /** How many formulas with functions of PLUMB the workbook has. */
      readonly all: number;
      /** How many show a result again. */
      readonly healed: number;
      /** How many were written again and still show `#NAME?`. */
      readonly unknown: number;
      readonly kept: readonly KeptFormulas[];
    }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

const unknownName = '#NAME?';

/**
 * Writes formulas with functions of PLUMB that show `#NAME?` again: those that were there before the add-in never look for it again by
 * themselves. Four round trips, one more where a sheet is protected, and one for each chunk of cells.
 */
export async function repairFormulas({ run }: ExcelRunner): Promise<RepairedFormulas> {
  try {
    return await run(async (context) => {
      const formulas = await findPlumbFormulas(context);
      const broken = formulas.filter((each) => errorOf(each) === unknownName);
      const { free, kept } = await withoutLocked(context, broken);
      const ranges = free.map(({ sheet, row, column, formula }) => {
        const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, 1, 1);
        range.formulas = [[withShownNames(formula)]];
        return range;
      });
      if (ranges.length > 0) {
        await context.sync();
        for (const range of ranges) range.load('values');
        await context.sync();
      }
      const unknown = ranges.filter(({ values: [row] }) => {
        const value = cellValueOf(row?.[0]);
        return isCellError(value) && value.error === unknownName;
      }).length;
      return { status: 'repaired', all: formulas.length, healed: ranges.length - unknown, unknown, kept };
    });
  } catch (error) {
    return { status: 'failed', problem: problemOf(error) };
  }
}

/** A file names functions of an add-in otherwise than Excel shows them; where the add-in was missing the name of the file may stay. */
const withShownNames = (formula: string): string =>
  formula.replace(/_xldudf_PLUMB_(?=[A-Z0-9_]+\()/giu, 'PLUMB.');

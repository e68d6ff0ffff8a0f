import { type CellValue, isCellError } from '../../spreadsheet/cell';
import type { ExcelRunner } from '../excel-runner';
import { problemOf, type WorkbookProblem } from '../problem';
import { cellValueOf } from '../reading/cell-value';
import { type CellsToWrite, heldBy, writeAllOrNone } from '../write-all-or-none';
import { wireCell } from '../written-cell';
import { errorOf, findPlumbFormulas } from './find-formulas';
import { type KeptFormulas, withoutLocked } from './locked-formulas';

export type CountedFormulas =
  /** How many formulas with functions of PLUMB there are, and how many of them show an error. */
  | { readonly status: 'counted'; readonly all: number; readonly errors: number }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

/** Counts what could be frozen: nothing is written. */
export async function countPlumbFormulas({ run }: ExcelRunner): Promise<CountedFormulas> {
  try {
    const formulas = await run(findPlumbFormulas);
    const errors = formulas.filter((each) => errorOf(each) !== null).length;
    return { status: 'counted', all: formulas.length, errors };
  } catch (error) {
    return { status: 'failed', problem: problemOf(error) };
  }
}

export type FrozenValues =
  | {
      readonly status: 'frozen';
      /** How many formulas are values now, and how many cells those fill. */
      readonly frozen: number;
      readonly cells: number;
      /** How many formulas stay, as they show an error. */
      readonly errors: number;
      readonly kept: readonly KeptFormulas[];
    }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

/**
 * Puts the values of formulas with functions of PLUMB in their place, those of the cells that they spill into too: the workbook then
 * shows the same without the add-in. A formula that shows an error stays. One write, and so one step to undo; where it breaks off
 * every cell gets back what it held.
 */
export async function freezeValues({ run }: ExcelRunner): Promise<FrozenValues> {
  try {
    return await run(async (context) => {
      const formulas = await findPlumbFormulas(context);
      const sound = formulas.filter((each) => errorOf(each) === null);
      const { free, kept } = await withoutLocked(context, sound);
      const asked = free.map(({ sheet, row, column }) => {
        const cell = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, 1, 1);
        const spill = cell.getSpillingToRangeOrNullObject();
        for (const range of [cell, spill]) range.load('values,formulas,numberFormat');
        return { sheet: sheet.id, first: { row, column }, cell, spill };
      });
      if (asked.length === 0)
        return { status: 'frozen', frozen: 0, cells: 0, errors: formulas.length - sound.length, kept };
      await context.sync();
      const toWrite = asked.map(({ sheet, first, cell, spill }): CellsToWrite => {
        const held = heldBy(spill.isNullObject ? cell : spill);
        return {
          sheet,
          first,
          inputs: held.map((row) => row.map(({ value }) => constant(cellValueOf(value)))),
          // Only the first cell holds the formula: what is put back into the others would stand in its way.
          held: held.map((row, at) =>
            row.map((each, place) => (at + place === 0 ? each : { ...each, value: '', formula: '' })),
          ),
        };
      });
      await writeAllOrNone(context, toWrite);
      return {
        status: 'frozen',
        frozen: toWrite.length,
        cells: toWrite.reduce((sum, { inputs }) => sum + inputs.length * (inputs[0]?.length ?? 0), 0),
        errors: formulas.length - sound.length,
        kept,
      };
    });
  } catch (error) {
    return { status: 'failed', problem: problemOf(error) };
  }
}

/** What makes a cell hold a value: TRUE, FALSE and errors as they are typed. */
function constant(value: CellValue): string | number {
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : wireCell(value);
}

import { type CellEdit, changeSettings } from '../../alignment/workbook-settings/change-settings';
import type { SettingsChange } from '../../alignment/workbook-settings/setting-edits';
import { isSettingsSheet, settingsSheetName } from '../../plan/own-sheets';
import type { ExcelRunner } from '../excel-runner';
import { addOwnSheet } from '../own-doings';
import { ownLooks } from '../own-looks';
import { errorCode, problemOf, problems, type WorkbookProblem } from '../problem';
import { type OwnSheetContent, readOwnSheet } from '../reading/read-own-sheet';
import { readFacts } from '../reading/what-is-there';
import { takeBackSheet } from '../take-back-sheet';
import { type CellsToWrite, writeAllOrNone } from '../write-all-or-none';
import { wireCell } from '../written-cell';

export type WrittenSettings =
  /** `madeSheet` is whether the sheet had to be added, which ends Excel's undo history. */
  | { readonly status: 'changed'; readonly madeSheet: boolean }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

const failed = (problem: WorkbookProblem): WrittenSettings => ({ status: 'failed', problem });

/**
 * Changes settings where they stand in the workbook now: only the cells that hold something else afterwards are written, and no
 * format of a sheet that is there. The sheet is added, at the end, for the first setting that differs. Three round trips; where
 * something stands against it, nothing is written.
 */
export async function writeSettings({ run }: ExcelRunner, change: SettingsChange): Promise<WrittenSettings> {
  try {
    return await run(async (context) => {
      const facts = await readFacts(context);
      const found = facts.sheets.find(({ name }) => isSettingsSheet(name));
      const read = found === undefined ? null : await readOwnSheet(context, found);
      const edits = changeSettings(read?.sheet ?? null, facts.dateSystem, change);
      if (edits === null) return failed(problems.noSettingsHeadings(found?.name ?? settingsSheetName));
      if (edits.length === 0) return { status: 'changed', madeSheet: false };
      const { worksheets } = context.workbook;
      if (found !== undefined) {
        if (found.isProtected) return failed(problems.settingsProtected(found.name));
        if (read === null || read.sheet.cells.length === 0) {
          writeNew(worksheets.getItem(found.id), edits);
          await context.sync();
        } else await writeAllOrNone(context, cellsToWrite(found.id, edits, read));
        return { status: 'changed', madeSheet: false };
      }
      if (facts.structureIsProtected) return failed(problems.noSheetAdded());
      writeNew(addOwnSheet(context, settingsSheetName), edits);
      try {
        await context.sync();
      } catch (error) {
        // A sheet of that name that came meanwhile is a co-author's.
        if (errorCode(error) !== 'ItemAlreadyExists') await takeBackSheet(context, settingsSheetName);
        throw error;
      }
      return { status: 'changed', madeSheet: true };
    });
  } catch (error) {
    return failed(problemOf(error));
  }
}

/** The edits of cells that stand beside each other in one. */
function cellsToWrite(
  sheet: string,
  edits: readonly CellEdit[],
  { sheet: { top, left }, formulas, values }: OwnSheetContent,
): readonly CellsToWrite[] {
  const runs: CellEdit[][] = [];
  for (const edit of edits) {
    const last = runs.at(-1)?.at(-1);
    if (last?.row === edit.row && last.column + 1 === edit.column) runs.at(-1)?.push(edit);
    else runs.push([edit]);
  }
  return runs.map((run) => ({
    sheet,
    first: { row: run[0]?.row ?? 0, column: run[0]?.column ?? 0 },
    inputs: [run.map(({ value }) => wireCell(value))],
    held: [
      run.map(({ row, column }) => ({
        value: values[row - top]?.[column - left] ?? '',
        formula: formulas[row - top]?.[column - left] ?? '',
      })),
    ],
  }));
}

/** Writes the first settings into a sheet without any: its looks first, then all of it in one call. */
function writeNew(sheet: Excel.Worksheet, edits: readonly CellEdit[]): void {
  layOut(sheet);
  const rows = Math.max(...edits.map(({ row }) => row)) + 1;
  const cells = Array.from({ length: rows }, () => widths.map(() => wireCell(null)));
  for (const { row, column, value } of edits) {
    const target = cells[row];
    if (target !== undefined) target[column] = wireCell(value);
  }
  sheet.getRangeByIndexes(0, 0, rows, widths.length).formulas = cells;
}

/** Widths of the columns of a new sheet, in points. */
const widths = [240, 130, 360];

function layOut(sheet: Excel.Worksheet): void {
  ownLooks.heading(sheet.getRangeByIndexes(0, 0, 1, widths.length).format);
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
}

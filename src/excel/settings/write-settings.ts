import { type CellEdit, changeSettings } from '../../alignment/workbook-settings/change-settings';
import type { SettingsChange } from '../../alignment/workbook-settings/setting-edits';
import { isSettingsSheet, settingsSheetName } from '../../plan/own-sheets';
import type { ExcelRunner } from '../excel-runner';
import { errorCode, problemOf, problems, type WorkbookProblem } from '../problem';
import { readOwnSheet } from '../reading/read-own-sheet';
import { readFacts } from '../reading/what-is-there';
import { takeBackSheet } from '../take-back-sheet';
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
      const sheet = found === undefined ? null : await readOwnSheet(context, found);
      const edits = changeSettings(sheet, facts.dateSystem, change);
      if (edits === null) return failed(problems.noSettingsHeadings(found?.name ?? settingsSheetName));
      if (edits.length === 0) return { status: 'changed', madeSheet: false };
      const { worksheets } = context.workbook;
      if (found !== undefined) {
        if (found.isProtected) return failed(problems.settingsProtected(found.name));
        writeCells(worksheets.getItem(found.id), edits);
        await context.sync();
        return { status: 'changed', madeSheet: false };
      }
      if (facts.structureIsProtected) return failed(problems.noSheetAdded());
      const added = worksheets.add(settingsSheetName);
      writeCells(added, edits);
      layOut(added);
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

function writeCells(sheet: Excel.Worksheet, edits: readonly CellEdit[]): void {
  for (const { row, column, value } of edits) {
    sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[wireCell(value)]];
  }
}

const headingFill = '#ECEFF3';

/** Widths of the columns of a new sheet, in points. */
const widths = [240, 130, 360];

function layOut(sheet: Excel.Worksheet): void {
  const { font, fill } = sheet.getRangeByIndexes(0, 0, 1, widths.length).format;
  font.bold = true;
  fill.color = headingFill;
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
}

import type { SettingsChange } from '../../alignment/workbook-settings/setting-edits';
import type { ExcelRunner } from '../excel-runner';
import { problemOf, type WorkbookProblem } from '../problem';
import { readOwnSheet } from '../reading/read-own-sheet';
import { readFacts } from '../reading/what-is-there';
import { writeAllOrNone } from '../write-all-or-none';
import {
  addSettingsSheet,
  blocksOf,
  cellsToWrite,
  layOutSettings,
  planSettings,
  settingsSheetOf,
  takeBackSettingsSheet,
} from './settings-change';

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
      const found = settingsSheetOf(facts);
      const read = found === undefined ? null : await readOwnSheet(context, found);
      const planned = planSettings(facts, read?.sheet ?? null, change);
      if ('problem' in planned) return failed(planned.problem);
      const { sheet, isBlank, edits } = planned;
      if (edits.length === 0) return { status: 'changed', madeSheet: false };
      if (sheet === null || read === null) {
        addSettingsSheet(context, edits);
        try {
          await context.sync();
        } catch (error) {
          await takeBackSettingsSheet(context, edits).catch(() => undefined);
          throw error;
        }
        return { status: 'changed', madeSheet: true };
      }
      if (isBlank) layOutSettings(context.workbook.worksheets.getItem(sheet.id));
      const { top, left } = read.sheet;
      const cells = cellsToWrite(sheet.id, blocksOf(edits), ({ rows }) =>
        rows.map((row) =>
          row.map((each) => ({
            value: read.values[each.row - top]?.[each.column - left] ?? '',
            formula: read.formulas[each.row - top]?.[each.column - left] ?? '',
          })),
        ),
      );
      await writeAllOrNone(context, cells);
      return { status: 'changed', madeSheet: false };
    });
  } catch (error) {
    return failed(problemOf(error));
  }
}

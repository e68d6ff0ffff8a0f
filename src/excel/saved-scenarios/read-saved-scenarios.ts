import { readScenarios } from '../../economics/saved-scenarios/read-scenarios';
import { noScenarios, type SavedScenarios } from '../../economics/saved-scenarios/saved-scenario';
import { isScenariosSheet } from '../../plan/own-sheets';
import type { ExcelRunner } from '../excel-runner';
import { problemOf, type WorkbookProblem } from '../problem';
import { readOwnSheet } from '../reading/read-own-sheet';
import { readFacts } from '../reading/what-is-there';

export type ReadSavedScenarios =
  | { readonly status: 'read'; readonly saved: SavedScenarios }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

/** The scenarios that the workbook keeps now, in two round trips. */
export async function readSavedScenarios({ run }: ExcelRunner): Promise<ReadSavedScenarios> {
  try {
    return await run(async (context) => {
      const facts = await readFacts(context);
      const found = facts.sheets.find(({ name }) => isScenariosSheet(name));
      if (found === undefined) return { status: 'read', saved: noScenarios };
      return {
        status: 'read',
        saved: readScenarios((await readOwnSheet(context, found)).sheet, facts.dateSystem),
      };
    });
  } catch (error) {
    return { status: 'failed', problem: problemOf(error) };
  }
}

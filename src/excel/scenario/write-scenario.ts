import { longestScenarioName } from '../../economics/scenario/scenario-name';
import type { Plan } from '../../plan/plan';
import type { ExcelRunner } from '../excel-runner';
import { addOwnSheet } from '../own-doings';
import { errorCode, problemOf, problems, type WorkbookProblem } from '../problem';
import { takeBackSheet } from '../take-back-sheet';
import { askForHeadings, placeNow } from './plan-headings';
import { productPlace } from './plan-place';
import { layOutScenario } from './scenario-sheet';
import type { ScenarioToWrite, WrittenScenario } from './scenario-to-write';
import { scenarioSheetName } from './sheet-name';
import { layOutPages, writeSheet } from './write-sheet';

const failed = (problem: WorkbookProblem): WrittenScenario => ({ status: 'failed', problem });

/**
 * Writes a scenario onto a new sheet at the end of the workbook, as live formulas with charts beside them, and shows it. Three round
 * trips: what is there, all of the sheet, its pages. Where something stands against the sheet, nothing of it is left behind.
 */
export async function writeScenario(
  { run }: ExcelRunner,
  plan: Plan | null,
  toWrite: ScenarioToWrite,
): Promise<WrittenScenario> {
  if (toWrite.title.trim().length > longestScenarioName)
    return failed(problems.nameTooLong(toWrite.title.trim().length, longestScenarioName));
  const place = plan === null || toWrite.product === null ? null : productPlace(plan, toWrite.product);
  try {
    return await run(async (context) => {
      const { worksheets, protection } = context.workbook;
      worksheets.load('items/name');
      protection.load('protected');
      const asked = place && askForHeadings(context, place);
      await context.sync();
      if (protection.protected) return failed(problems.noSheetAdded());
      const referred = place && asked && placeNow(place, asked);
      if (referred !== null && 'sentence' in referred) return failed(referred);
      const name = scenarioSheetName(
        toWrite.title,
        worksheets.items.map((sheet) => sheet.name),
      );
      const sheet = addOwnSheet(context, name);
      writeSheet(sheet, layOutScenario(toWrite, referred));
      try {
        await context.sync();
      } catch (error) {
        // A sheet of that name that came meanwhile is another's.
        if (errorCode(error) !== sheetIsThere) await takeBackSheet(context, name);
        throw error;
      }
      await preparePages(context, sheet);
      return { status: 'written', sheet: name };
    });
  } catch (error) {
    return failed(problemOf(error));
  }
}

/* Where no printer is installed Excel may refuse it: that keeps nobody from the scenario. */
async function preparePages(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  try {
    layOutPages(sheet);
    await context.sync();
  } catch {
    // The sheet is whole, and prints as any other does.
  }
}

const sheetIsThere = 'ItemAlreadyExists';

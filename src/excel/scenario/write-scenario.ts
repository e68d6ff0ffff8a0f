import { longestScenarioName } from '../../economics/scenario/scenario-name';
import { language } from '../../languages/language';
import type { ExcelRunner } from '../excel-runner';
import { addOwnSheet, deleteOwnSheet } from '../own-doings';
import { errorCode, problemOf, problems, type WorkbookProblem } from '../problem';
import type { PlanPlaces } from '../row-places';
import { takeBackSheet } from '../take-back-sheet';
import { askForHeadings, placeNow } from './plan-headings';
import { productPlace } from './plan-place';
import { layOutScenario, type ScenarioSheet } from './scenario-sheet';
import type { ScenarioToWrite, WrittenScenario } from './scenario-to-write';
import { scenarioSheetNames } from './sheet-name';
import { holdsAllOf, layOutPages, writeSheet } from './write-sheet';

const failed = (problem: WorkbookProblem): WrittenScenario => ({ status: 'failed', problem });

/**
 * Writes a scenario onto a new sheet at the end of the workbook, as live formulas with charts beside them, and shows it. Three round
 * trips: what is there, all of the sheet, its pages; one more where a sheet of that title is there. Where something stands against the
 * sheet, nothing of it is left behind. Where Excel answers no more, the sheet says that it is unfinished, and the next attempt replaces
 * it; one that was finished before the answer was lost is not written again.
 */
export async function writeScenario(
  { run }: ExcelRunner,
  checked: PlanPlaces | null,
  toWrite: ScenarioToWrite,
): Promise<WrittenScenario> {
  if (toWrite.title.trim().length > longestScenarioName)
    return failed(problems.nameTooLong(toWrite.title.trim().length, longestScenarioName));
  const place = toWrite.product === null ? null : checked && productPlace(checked.plan, toWrite.product);
  try {
    return await run(async (context) => {
      const { worksheets, protection } = context.workbook;
      worksheets.load('items/name');
      protection.load('protected');
      const asked = place && checked && askForHeadings(context, place, checked);
      await context.sync();
      if (protection.protected) return failed(problems.noSheetAdded());
      const referred = place && asked && placeNow(place, asked);
      if (referred !== null && 'sentence' in referred) return failed(referred);
      const { free, last } = scenarioSheetNames(
        toWrite.title,
        worksheets.items.map((sheet) => sheet.name),
      );
      const scenario = layOutScenario(toWrite, referred);
      const before = last === null ? null : await readLast(context, last, scenario);
      if (before?.state === 'the same') {
        before.sheet.activate();
        await context.sync();
        return { status: 'written', sheet: before.sheet.name };
      }
      if (before?.state === 'unfinished') deleteOwnSheet(before.sheet, before.sheet.id);
      const name = before?.state === 'unfinished' ? before.sheet.name : free;
      const sheet = addOwnSheet(context, name);
      writeSheet(sheet, scenario);
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

/** The sheet of that title that was written last, and what has become of it. */
async function readLast(context: Excel.RequestContext, name: string, scenario: ScenarioSheet) {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load('id,name,visibility');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('formulas');
  const counted = { charts: sheet.charts.getCount() };
  await context.sync();
  const formulas = used.isNullObject ? [] : used.formulas;
  const isUnfinished = used.isNullObject || formulas[0]?.[0] === language.scenarioSheet.unfinished;
  const isSame =
    sheet.visibility === Excel.SheetVisibility.visible &&
    counted.charts.value === scenario.charts.length &&
    holdsAllOf(scenario, formulas);
  return { sheet, state: isUnfinished ? 'unfinished' : isSame ? 'the same' : 'another' } as const;
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

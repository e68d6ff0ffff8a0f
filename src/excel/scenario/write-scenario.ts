import { longestScenarioName } from '../../economics/scenario/scenario-name';
import { language } from '../../languages/language';
import type { ExcelRunner } from '../excel-runner';
import { problemOf, problems, type WorkbookProblem } from '../problem';
import type { PlanPlaces } from '../row-places';
import { preparePages, writeOwnSheet } from '../write-own-sheet';
import { askForHeadings, placeNow } from './plan-headings';
import { productPlace } from './plan-place';
import { layOutScenario } from './scenario-sheet';
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
      const taken = worksheets.items.map((sheet) => sheet.name);
      const scenario = layOutScenario(toWrite, referred);
      const { sheet, name, wasThere } = await writeOwnSheet(context, {
        ...scenarioSheetNames(toWrite.title, taken),
        unfinished: language.scenarioSheet.unfinished,
        write: (added) => writeSheet(added, scenario),
        counted: ({ charts }) => charts.getCount(),
        amount: scenario.charts.length,
        holds: (formulas) => holdsAllOf(scenario, formulas),
      });
      if (!wasThere) await preparePages(context, () => layOutPages(sheet));
      return { status: 'written', sheet: name };
    });
  } catch (error) {
    return failed(problemOf(error));
  }
}

import {
  changeScenarios,
  columnsOfNewSheet,
  type RowEdit,
  type ScenariosChange,
  withEdits,
} from '../../economics/saved-scenarios/change-scenarios';
import { readScenarios } from '../../economics/saved-scenarios/read-scenarios';
import type { SavedScenarios } from '../../economics/saved-scenarios/saved-scenario';
import { inputNames, scenarioInputs } from '../../economics/scenario/scenario-inputs';
import { longestScenarioName } from '../../economics/scenario/scenario-name';
import { isScenariosSheet, scenariosSheetName } from '../../plan/own-sheets';
import type { ExcelRunner } from '../excel-runner';
import { addOwnSheet } from '../own-doings';
import { ownLooks } from '../own-looks';
import { errorCode, problemOf, problems, type WorkbookProblem } from '../problem';
import { blankSheet, readOwnSheet } from '../reading/read-own-sheet';
import { readFacts } from '../reading/what-is-there';
import { plainFormats } from '../scenario/scenario-rows';
import { takeBackSheet } from '../take-back-sheet';
import { wireCell } from '../written-cell';

export type ChangedScenarios =
  /** `madeSheet` is whether the sheet had to be added, which ends Excel's undo history. */
  | { readonly status: 'changed'; readonly madeSheet: boolean; readonly saved: SavedScenarios }
  /** Another scenario has the name: nothing is written. */
  | { readonly status: 'taken'; readonly name: string }
  /** No scenario has that name any more: nothing is written. */
  | { readonly status: 'gone'; readonly name: string }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

const failed = (problem: WorkbookProblem): ChangedScenarios => ({ status: 'failed', problem });

/** The name that a change gives to a scenario; null where it gives none. */
const givenName = (change: ScenariosChange): string | null =>
  'save' in change ? change.save.name : 'rename' in change ? change.to : null;

/**
 * Changes the scenarios that the workbook keeps, as they stand there now. What a change writes it writes in one call, and so all of it
 * or nothing; the sheet is added, at the end, for the first scenario, and its looks come before the scenario. Three round trips.
 */
export async function changeSavedScenarios(
  { run }: ExcelRunner,
  change: ScenariosChange,
): Promise<ChangedScenarios> {
  const name = givenName(change) ?? '';
  if (name.length > longestScenarioName)
    return failed(problems.nameTooLong(name.length, longestScenarioName));
  try {
    return await run(async (context) => {
      const facts = await readFacts(context);
      const found = facts.sheets.find((each) => isScenariosSheet(each.name));
      const sheet = found === undefined ? null : (await readOwnSheet(context, found)).sheet;
      const outcome = changeScenarios(sheet, change);
      if (outcome.status === 'no headings')
        return failed(problems.noScenarioHeadings(found?.name ?? scenariosSheetName));
      if (outcome.status !== 'edits') return outcome;
      const { edits } = outcome;
      const saved = readScenarios(
        withEdits(sheet ?? blankSheet(scenariosSheetName), edits),
        facts.dateSystem,
      );
      const { worksheets } = context.workbook;
      if (found !== undefined) {
        if (found.isProtected) return failed(problems.scenariosProtected(found.name));
        const there = worksheets.getItem(found.id);
        // One that was added, and then the writing broke off, is blank.
        if (sheet === null || sheet.cells.length === 0) layOut(there);
        writeRows(there, edits);
        await context.sync();
        return { status: 'changed', madeSheet: false, saved };
      }
      if (facts.structureIsProtected) return failed(problems.noSheetAdded());
      const added = addOwnSheet(context, scenariosSheetName);
      layOut(added);
      writeRows(added, edits);
      try {
        await context.sync();
      } catch (error) {
        // A sheet of that name that came meanwhile is a co-author's.
        if (errorCode(error) !== 'ItemAlreadyExists') await takeBackSheet(context, scenariosSheetName);
        throw error;
      }
      return { status: 'changed', madeSheet: true, saved };
    });
  } catch (error) {
    return failed(problemOf(error));
  }
}

/** All in one call, so that none of it stands there without the rest; Excel leaves the cells alone for which null is given. */
function writeRows(sheet: Excel.Worksheet, edits: readonly RowEdit[]): void {
  const rows = edits.map(({ row }) => row);
  const columns = edits.flatMap(({ cells }) => [...cells.keys()]);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const height = Math.max(...rows) - top + 1;
  const width = Math.max(...columns) - left + 1;
  const editAt = new Map(edits.map(({ row, cells }) => [row, cells]));
  sheet.getRangeByIndexes(top, left, height, width).formulas = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const cell = editAt.get(top + row)?.get(left + column);
      return cell === undefined ? null : wireCell(cell);
    }),
  );
}

/** Widths of the columns of a new sheet, in points: the name, then the others. */
const widths = { name: 160, other: 92 } as const;

/** Rows below the headings whose numbers are shown as what they are. */
const formattedRows = 200;

function layOut(sheet: Excel.Worksheet): void {
  ownLooks.title(sheet.getRangeByIndexes(0, 0, 1, 1).format);
  const headings = sheet.getRangeByIndexes(1, 0, 1, columnsOfNewSheet.length).format;
  ownLooks.heading(headings);
  headings.wrapText = true;
  columnsOfNewSheet.forEach((column, place) => {
    sheet.getRangeByIndexes(0, place, 1, 1).format.columnWidth =
      column === 'name' ? widths.name : widths.other;
    const input = inputNames.find((name) => name === column);
    if (input !== undefined) {
      sheet.getRangeByIndexes(2, place, formattedRows, 1).numberFormat = [
        [plainFormats[scenarioInputs[input].kind]],
      ];
    }
  });
  sheet.freezePanes.freezeRows(2);
}

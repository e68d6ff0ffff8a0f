import type { Fix } from '../../alignment/finding';
import { type CheckedPlan, type CheckedWorkbook, checkReading, isNoPlan } from '../checked-workbook';
import type { ExcelRunner } from '../excel-runner';
import {
  askForColumns,
  findColumns,
  obstacleToColumns,
  prepareColumns,
  type PreparedColumn,
  takeBackColumns,
  withColumns,
  writeColumns,
} from '../new-columns';
import { addSheet, factsOf, placeSheet, type SheetToAdd, takeBackAddedSheet, withSheet } from '../new-sheet';
import { planColumns } from '../plumbline-column/column-plan';
import { withoutAdditions } from '../plumbline-column/write-columns';
import { problemOf, problems, type WorkbookProblem } from '../problem';
import { readWorkbook, type WorkbookReading } from '../reading/read-workbook';
import { isInPlace } from '../report/report-layout';
import {
  addSettingsSheet,
  blocksOf,
  cellsToWrite,
  layOutSettings,
  planSettings,
  settingsSheetOf,
  type SettingsToWrite,
  takeBackSettingsSheet,
  withSettings,
} from '../settings/settings-change';
import { type CellsToWrite, heldBy, type HeldCell, queueWrites, writeAllOrNone } from '../write-all-or-none';
import { areMarksBehind, obstacleTo, writeCheck } from '../write-check';
import type { WrittenMarks } from '../written-marks';
import {
  type CellChange,
  type CellRun,
  changesOf,
  loadRuns,
  type RefusedFix,
  withChanges,
} from './cell-changes';
import { findTargets } from './target-cells';

export type AppliedFix =
  | { readonly status: 'applied'; readonly check: CheckedWorkbook }
  | RefusedFix
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

const failed = (problem: WorkbookProblem): AppliedFix => ({ status: 'failed', problem });

/** What a fix adds, and where. */
interface Additions {
  readonly columns: readonly PreparedColumn[];
  readonly sheet: SheetToAdd | null;
  readonly settings: SettingsToWrite;
}

/**
 * Makes the edits of a fix where their rows stand now and the cells still hold what they are for, and checks the plan as it is then:
 * cells, settings, columns and sheets that it adds, report and marks are one write, and so one step to undo, but for a sheet, which ends the undo
 * history. Where the marks cannot be written the rest is; where one cell cannot be, nothing is.
 */
export function applyFix({ run }: ExcelRunner, last: CheckedPlan, fix: Fix, now: Date): Promise<AppliedFix> {
  return run(async (context) => {
    const reading = await readWorkbook(context, () => undefined);
    const targets = findTargets(reading, last, fix);
    if ('problem' in targets) return failed(targets.problem);
    const found = findColumns(reading, last, fix);
    if ('problem' in found) return failed(found.problem);
    const { newSheet } = fix;
    if (newSheet !== undefined && reading.facts.structureIsProtected) return failed(problems.noSheetAdded());
    const settings = settingsAfter(reading, fix);
    if ('problem' in settings) return failed(settings.problem);
    const runs = loadRuns(context, targets.cells);
    const heldSettings = askForSettings(context, settings);
    const columns = askForColumns(context, found.columns);
    const { names } = context.workbook;
    if (newSheet !== undefined) names.load('items/name');
    await context.sync();
    const obstacle = obstacleToColumns(columns);
    if (obstacle !== null) return failed(obstacle);
    const changed = changesOf(runs, reading.facts.dateSystem);
    if ('problem' in changed) return failed(changed.problem);
    if ('refused' in changed) return changed.refused;
    const additions: Additions = {
      columns: prepareColumns(columns),
      settings,
      sheet:
        newSheet === undefined
          ? null
          : placeSheet(
              reading,
              last,
              newSheet,
              names.items.map(({ name }) => name),
            ),
    };
    const after = readingAfter(reading, changed.changes, additions);
    const checked = checkReading(after, after.workbook, { now, before: last.result });
    if (isNoPlan(checked)) return failed(problems.rowGone(targets.cells[0]?.sheet.name ?? ''));
    const cells = [...changed.toWrite, ...heldSettings()];
    const written = await write(context, after, { cells, additions }, checked);
    if (written.status === 'applied') await show(context, runs, additions);
    return written;
  });
}

/** What a fix changes in the settings, which it leaves as they are where it says nothing of them. */
const settingsAfter = (
  { facts, workbook }: WorkbookReading,
  { settings = [] }: Fix,
): ReturnType<typeof planSettings> => {
  const sheet = settingsSheetOf(facts);
  const content = workbook.sheets.find(({ name }) => name === sheet?.name) ?? null;
  return settings.length === 0
    ? { sheet: sheet ?? null, isBlank: false, edits: [] }
    : planSettings(facts, content, { set: settings });
};

const addsSettings = ({ sheet, edits }: SettingsToWrite): boolean => sheet === null && edits.length > 0;

/** Asks, in the round trip that is under way, what the cells of settings hold, and tells once it is known what to write into them. */
function askForSettings(
  { workbook }: Excel.RequestContext,
  { sheet, edits }: SettingsToWrite,
): () => readonly CellsToWrite[] {
  if (sheet === null) return () => [];
  const blocks = blocksOf(edits);
  const ranges = blocks.map(({ top, left, rows }) => {
    const range = workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 1);
    range.load('values,formulas,numberFormat');
    return range;
  });
  return () => cellsToWrite(sheet.id, blocks, (_, place) => heldIn(ranges[place]));
}

const heldIn = (range: Excel.Range | undefined): readonly (readonly HeldCell[])[] =>
  range === undefined ? [] : heldBy(range);

/** The reading as it is once everything is written. */
function readingAfter(
  reading: WorkbookReading,
  changes: readonly CellChange[],
  { columns, sheet, settings }: Additions,
): WorkbookReading {
  const workbook = withSettings(withColumns(withChanges(reading.workbook, changes), columns), settings);
  if (sheet === null) return { ...reading, workbook };
  const { facts } = reading;
  const position = sheet.position ?? facts.sheets.length;
  const sheets = [...facts.sheets.slice(0, position), factsOf(sheet), ...facts.sheets.slice(position)];
  return {
    ...reading,
    facts: { ...facts, sheets },
    workbook: withSheet(workbook, sheet),
  };
}

/** Everything that a fix writes. */
interface ToWrite {
  readonly cells: readonly CellsToWrite[];
  readonly additions: Additions;
}

async function write(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  { cells, additions }: ToWrite,
  checked: CheckedPlan,
): Promise<AppliedFix> {
  const { report } = reading;
  // The report's sheet that is added, or made ready anew, ends Excel's undo history or takes more than one attempt: that is for a check.
  const isMarked = report !== null && isInPlace(report.cells) && obstacleTo(reading) === null;
  let marks: WrittenMarks | null = null;
  if (isMarked) {
    const sheet = queueAdditions(context, additions);
    queueWrites(context, cells);
    // Columns that are not there yet are for a check too.
    const columns = withoutAdditions(planColumns(reading, checked));
    marks = await writeCheck(context, reading, checked, { columns, pages: false, mayGoWithout: false });
    if (marks.isWritten)
      return { status: 'applied', check: { ...withIdOf(checked, sheet), marks, areMarksBehind: false } };
    if (!(await takeBackAdditions(context, additions))) return failed(marks.problems[0] ?? problems.busy());
  }
  try {
    const sheet = queueAdditions(context, additions);
    await writeAllOrNone(context, cells);
    return {
      status: 'applied',
      check: { ...withIdOf(checked, sheet), marks, areMarksBehind: areMarksBehind(reading, checked) },
    };
  } catch (error) {
    await takeBackAdditions(context, additions);
    return failed(problemOf(error));
  }
}

/** Adds what a fix adds, in the round trip that is under way; the sheet, if any. */
function queueAdditions(
  context: Excel.RequestContext,
  { columns, sheet, settings }: Additions,
): Excel.Worksheet | null {
  writeColumns(context, columns);
  if (addsSettings(settings)) addSettingsSheet(context, settings.edits);
  else if (settings.sheet !== null && settings.isBlank && settings.edits.length > 0)
    layOutSettings(context.workbook.worksheets.getItem(settings.sheet.id));
  return sheet === null ? null : addSheet(context, sheet);
}

/** Before it was there, a sheet that was added was known by its name. */
const withIdOf = (checked: CheckedPlan, sheet: Excel.Worksheet | null): CheckedPlan =>
  sheet === null
    ? checked
    : {
        ...checked,
        sheetIds: new Map(
          [...checked.sheetIds].map(([name, id]) => [name, id === name ? sheet.id : id] as const),
        ),
      };

/** Whatever a write that broke off left behind, nothing that it added is there; whether that could be done. */
async function takeBackAdditions(
  context: Excel.RequestContext,
  { columns, sheet, settings }: Additions,
): Promise<boolean> {
  if (columns.length === 0 && sheet === null && !addsSettings(settings)) return true;
  try {
    takeBackColumns(context, columns);
    await context.sync();
    if (sheet !== null) await takeBackAddedSheet(context, sheet);
    if (addsSettings(settings)) await takeBackSettingsSheet(context, settings.edits);
    return true;
  } catch {
    return false;
  }
}

/** Shows the sheet that was added, else the first column, else the first cell that was changed. */
async function show(
  context: Excel.RequestContext,
  [run]: readonly CellRun[],
  { columns: [column], sheet }: Additions,
): Promise<void> {
  const place = column ?? run?.cells[0];
  if (sheet === null && place?.sheet.isVisible !== true) return;
  try {
    const { worksheets } = context.workbook;
    if (sheet !== null) worksheets.getItem(sheet.name).activate();
    else if (place !== undefined) {
      const shown = worksheets.getItem(place.sheet.id);
      shown.activate();
      const row = 'top' in place ? place.top : place.row;
      shown.getRangeByIndexes(row, place.column, 1, 1).select();
    }
    await context.sync();
  } catch {
    // A sheet may forbid to select its cells; the fix is made all the same.
  }
}

import { cellAfterEdit } from '../alignment/cell-after-edit';
import type { Fix, FixEdit } from '../alignment/finding';
import { addressOf } from '../spreadsheet/address';
import { type CellValue, isSameValue } from '../spreadsheet/cell';
import type { Sheet, Workbook } from '../spreadsheet/sheet';
import { type CheckedPlan, type CheckedWorkbook, checkReading, isNoPlan } from './checked-workbook';
import type { ExcelRunner } from './excel-runner';
import { lockOf } from './lock-of';
import {
  askForColumns,
  findColumns,
  obstacleToColumns,
  prepareColumns,
  type PreparedColumn,
  takeBackColumns,
  withColumns,
  writeColumns,
} from './new-columns';
import { addSheet, factsOf, placeSheet, type SheetToAdd, takeBackAddedSheet, withSheet } from './new-sheet';
import { planColumns } from './plumbline-column/column-plan';
import { withoutAdditions } from './plumbline-column/write-columns';
import { problemOf, problems, type WorkbookProblem } from './problem';
import { cellValueOf } from './reading/cell-value';
import { readWorkbook, type WorkbookReading } from './reading/read-workbook';
import type { SheetFacts } from './reading/what-is-there';
import { isInPlace } from './report/report-layout';
import { type KnownPlace, knownPlace, rowsIn, withColumnsNow } from './row-places';
import { type CellsToWrite, heldBy, isFormula, queueWrites, writeAllOrNone } from './write-all-or-none';
import { areMarksBehind, obstacleTo, writeCheck } from './write-check';
import { longestWritten } from './written-cell';
import type { WrittenMarks } from './written-marks';

/** A cell holds something else by now; nothing was written. */
export interface RefusedFix {
  readonly status: 'cell changed';
  readonly sheet: string;
  readonly cell: string;
  readonly holds: CellValue;
}

export type AppliedFix =
  | { readonly status: 'applied'; readonly check: CheckedWorkbook }
  | RefusedFix
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

const failed = (problem: WorkbookProblem): AppliedFix => ({ status: 'failed', problem });

/** A cell that a fix changes, where its row stands now. */
interface TargetCell {
  readonly sheet: SheetFacts;
  readonly row: number;
  readonly column: number;
  /** The edits of the fix in it, in their order. */
  readonly edits: readonly [FixEdit, ...FixEdit[]];
}

/** Cells of one column without a gap: they are read and written as one range. */
interface CellRun {
  readonly cells: readonly [TargetCell, ...TargetCell[]];
  readonly range: Excel.Range;
  /** Whether each cell is locked, where its sheet is protected. */
  readonly locks: readonly Excel.FormatProtection[];
}

/** What a cell of the plan is to hold. */
interface CellChange {
  readonly target: TargetCell;
  readonly after: CellValue;
}

/** What a fix adds, and where. */
interface Additions {
  readonly columns: readonly PreparedColumn[];
  readonly sheet: SheetToAdd | null;
}

/**
 * Makes the edits of a fix where their rows stand now and the cells still hold what they are for, and checks the plan as it is then:
 * cells, columns and sheets that it adds, report and marks are one write, and so one step to undo, but for a sheet, which ends the undo
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
    const runs = loadRuns(context, targets.cells);
    const columns = askForColumns(context, found.columns);
    const { names } = context.workbook;
    if (newSheet !== undefined) names.load('items/name');
    await context.sync();
    const obstacle = obstacleToColumns(columns);
    if (obstacle !== null) return failed(obstacle);
    const changed = changesOf(runs);
    if ('refused' in changed) return changed.refused;
    const additions: Additions = {
      columns: prepareColumns(columns),
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
    const written = await write(context, after, { cells: changed.toWrite, additions }, checked);
    if (written.status === 'applied') await show(context, runs, additions);
    return written;
  });
}

/** The reading as it is once everything is written. */
function readingAfter(
  reading: WorkbookReading,
  changes: readonly CellChange[],
  { columns, sheet }: Additions,
): WorkbookReading {
  const workbook = withColumns(withChanges(reading.workbook, changes), columns);
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

type Found = { readonly cells: readonly TargetCell[] } | { readonly problem: WorkbookProblem };

function findTargets(reading: WorkbookReading, last: CheckedPlan, { edits }: Fix): Found {
  const { plan } = last.result.alignment;
  const cells: TargetCell[] = [];
  for (const [name, ofSheet] of grouped(edits, ({ sheet }) => sheet)) {
    const id = last.sheetIds.get(name);
    const sheet = reading.facts.sheets.find((each) => each.id === id);
    const content = reading.workbook.sheets.find((each) => each.name === sheet?.name);
    if (sheet === undefined || content === undefined) return { problem: problems.noSuchSheet(name) };
    const ofCells = [...grouped(ofSheet, ({ cell }) => addressOf(cell)).values()];
    const places: KnownPlace[] = [];
    for (const [{ cell }] of ofCells) {
      const place = withColumnsNow(content, knownPlace(plan, name, cell));
      if (place === null) return { problem: problems.tableElsewhere(sheet.name) };
      places.push(place);
    }
    for (const [at, row] of rowsNow(content, places).entries()) {
      const [ofCell, place] = [ofCells[at], places[at]];
      if (row === null || ofCell === undefined || place === undefined)
        return { problem: problems.rowGone(sheet.name) };
      cells.push({ sheet, row, column: place.column, edits: ofCell });
    }
  }
  return { cells };
}

/** The rows in which the rows of edited cells stand now; null for one that is not found. */
function rowsNow(content: Sheet, places: readonly KnownPlace[]): readonly (number | null)[] {
  const rows = rowsIn(content, places);
  if (!rows.includes(null)) return rows;
  // An attempt that broke off may have changed what a row was known by: then the rest of it tells.
  const edited = new Set(places.map(({ row, column }) => `${row}/${column}`));
  const byRest = places.map((place): KnownPlace => ({
    ...place,
    known: place.known.filter(({ column }) => !edited.has(`${place.row}/${column}`)),
  }));
  const rowsByRest = rowsIn(content, byRest);
  return rows.map((row, at) => {
    const isChanged = byRest[at]?.known.length !== places[at]?.known.length;
    return row ?? (isChanged ? (rowsByRest[at] ?? null) : null);
  });
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function loadRuns(context: Excel.RequestContext, targets: readonly TargetCell[]): readonly CellRun[] {
  const columns = grouped(targets, ({ sheet, column }) => `${sheet.id}/${column}`);
  return [...columns.values()].flatMap((ofColumn) =>
    runsIn(ofColumn).map((cells): CellRun => {
      const [{ sheet, row, column }] = cells;
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      const range = worksheet.getRangeByIndexes(row, column, cells.length, 1);
      range.load('values,formulas,numberFormat');
      const locks = sheet.isProtected
        ? cells.map((cell) => lockOf(worksheet.getRangeByIndexes(cell.row, column, 1, 1)))
        : [];
      return { cells, range, locks };
    }),
  );
}

function runsIn(cells: readonly TargetCell[]): readonly (readonly [TargetCell, ...TargetCell[]])[] {
  const runs: [TargetCell, ...TargetCell[]][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

type Changes =
  | { readonly changes: readonly CellChange[]; readonly toWrite: readonly CellsToWrite[] }
  | { readonly refused: AppliedFix };

function changesOf(runs: readonly CellRun[]): Changes {
  const changes: CellChange[] = [];
  const toWrite: CellsToWrite[] = [];
  for (const { cells, range, locks } of runs) {
    const held = heldBy(range);
    const inputs: (readonly [string | number])[] = [];
    const formats: (readonly [string])[] = [];
    for (const [at, target] of cells.entries()) {
      const { sheet, row, column, edits } = target;
      const cell = addressOf({ row, column });
      const [now] = held[at] ?? [];
      if (now === undefined) continue;
      const holds = cellValueOf(now.value);
      // An attempt that broke off may have come this far, or somebody else.
      const isDone = !isFormula(now) && edits.every((edit) => isMade(edit, holds));
      if (!isDone && locks[at]?.locked === true)
        return { refused: failed(problems.cellProtected(sheet.name, cell)) };
      // A formula that gives the old value today may give another tomorrow: it is not written over.
      const after = isDone ? holds : isFormula(now) ? null : valueAfter(edits, holds);
      if (after === null) return { refused: { status: 'cell changed', sheet: sheet.name, cell, holds } };
      if (typeof after === 'string' && after.length > longestWritten)
        return { refused: failed(problems.textTooLong(sheet.name, cell)) };
      changes.push({ target, after });
      const isDay = edits[0].isDay === true;
      const isText = typeof after === 'string' && !isDay;
      inputs.push([
        isText ? `'${after}` : typeof after === 'number' || typeof after === 'string' ? after : '',
      ]);
      // A cell with the format Text would keep the number as a text.
      formats.push([!isText && now.numberFormat === '@' ? 'General' : String(now.numberFormat)]);
    }
    const [{ sheet, row, column }] = cells;
    const needsFormats = formats.some(([format], at) => format !== held[at]?.[0]?.numberFormat);
    toWrite.push({
      sheet: sheet.id,
      first: { row, column },
      inputs,
      held,
      ...(needsFormats ? { numberFormats: formats } : {}),
    });
  }
  return { changes, toWrite };
}

/** Whether a cell holds already what an edit is to make of it. */
const isMade = (edit: FixEdit, holds: CellValue): boolean =>
  'newValue' in edit
    ? isSameValue(holds, edit.newValue)
    : cellAfterEdit(edit, holds) === null &&
      cellAfterEdit({ ...edit, oldPart: edit.newPart }, holds) !== null;

function valueAfter(edits: readonly FixEdit[], holds: CellValue): string | number | null {
  let value: CellValue = holds;
  for (const edit of edits) {
    value = cellAfterEdit(edit, value);
    if (value === null) return null;
  }
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** The workbook as it is once the cells are changed; what formulas make of that is not known yet. */
function withChanges(workbook: Workbook, changes: readonly CellChange[]): Workbook {
  const ofSheets = grouped(changes, ({ target }) => target.sheet.name);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const ofSheet = ofSheets.get(sheet.name);
      return ofSheet === undefined ? sheet : withCells(sheet, ofSheet);
    }),
  };
}

function withCells(sheet: Sheet, changes: readonly CellChange[]): Sheet {
  const ofRows = grouped(changes, ({ target }) => String(target.row));
  const cells = sheet.cells.map((row, at) => {
    const ofRow = ofRows.get(String(sheet.top + at));
    if (ofRow === undefined) return row;
    const changed = [...row];
    for (const { target, after } of ofRow) changed[target.column - sheet.left] = after;
    return changed;
  });
  return { ...sheet, cells };
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
  { columns, sheet }: Additions,
): Excel.Worksheet | null {
  writeColumns(context, columns);
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
  { columns, sheet }: Additions,
): Promise<boolean> {
  if (columns.length === 0 && sheet === null) return true;
  try {
    takeBackColumns(context, columns);
    await context.sync();
    if (sheet !== null) await takeBackAddedSheet(context, sheet);
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

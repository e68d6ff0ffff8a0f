import { cellAfterEdit } from '../../alignment/cell-after-edit';
import type { FixEdit } from '../../alignment/finding';
import { addressOf } from '../../spreadsheet/address';
import { type CellValue, isSameValue } from '../../spreadsheet/cell';
import { dayFromIso, serialFromDay } from '../../spreadsheet/day';
import type { DateSystem, Sheet, Workbook } from '../../spreadsheet/sheet';
import { grouped } from '../grouped';
import { lockOf } from '../lock-of';
import { problems, type WorkbookProblem } from '../problem';
import { cellValueOf } from '../reading/cell-value';
import { type CellsToWrite, heldBy, isFormula } from '../write-all-or-none';
import { longestWritten } from '../written-cell';
import type { TargetCell } from './target-cells';

/** A cell holds something else by now; nothing was written. */
export interface RefusedFix {
  readonly status: 'cell changed';
  readonly sheet: string;
  readonly cell: string;
  readonly holds: CellValue;
}

/** Cells of one column without a gap: they are read and written as one range. */
export interface CellRun {
  readonly cells: readonly [TargetCell, ...TargetCell[]];
  readonly range: Excel.Range;
  /** Whether each cell is locked, where its sheet is protected. */
  readonly locks: readonly Excel.FormatProtection[];
}

/** What a cell of the plan is to hold. */
export interface CellChange {
  readonly target: TargetCell;
  readonly after: CellValue;
}

export function loadRuns(context: Excel.RequestContext, targets: readonly TargetCell[]): readonly CellRun[] {
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
  | { readonly refused: RefusedFix }
  | { readonly problem: WorkbookProblem };

export function changesOf(runs: readonly CellRun[], dateSystem: DateSystem): Changes {
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
      const isDone = !isFormula(now) && edits.every((edit) => isMade(edit, holds, dateSystem));
      if (!isDone && locks[at]?.locked === true) return { problem: problems.cellProtected(sheet.name, cell) };
      // A formula that gives the old value today may give another tomorrow: it is not written over.
      const after = isDone ? holds : isFormula(now) ? null : valueAfter(edits, holds);
      if (after === null) return { refused: { status: 'cell changed', sheet: sheet.name, cell, holds } };
      if (typeof after === 'string' && after.length > longestWritten)
        return { problem: problems.textTooLong(sheet.name, cell) };
      const isDay = edits[0].isDay === true;
      changes.push({ target, after: isDone ? holds : heldAfter(edits[0], after, dateSystem) });
      const isText = typeof after === 'string' && after !== '' && !isDay;
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

/** What a cell holds once a value was written into it: an empty text makes it blank, and Excel makes a date of a day. */
function heldAfter({ isDay }: FixEdit, written: CellValue, dateSystem: DateSystem): CellValue {
  if (written === '') return null;
  const day = isDay === true && typeof written === 'string' ? dayFromIso(written) : null;
  return day === null ? written : (serialFromDay(day, dateSystem) ?? written);
}

/** Whether a cell holds already what an edit is to make of it. */
const isMade = (edit: FixEdit, holds: CellValue, dateSystem: DateSystem): boolean =>
  'newValue' in edit
    ? isSameValue(holds, heldAfter(edit, edit.newValue, dateSystem))
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
export function withChanges(workbook: Workbook, changes: readonly CellChange[]): Workbook {
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

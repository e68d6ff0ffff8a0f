import { type CellEdit, changeSettings } from '../../alignment/workbook-settings/change-settings';
import type { SettingsChange } from '../../alignment/workbook-settings/setting-edits';
import { isSettingsSheet, settingsSheetName } from '../../plan/own-sheets';
import type { CellValue } from '../../spreadsheet/cell';
import type { Sheet, Workbook } from '../../spreadsheet/sheet';
import { addOwnSheet, deleteOwnSheet } from '../own-doings';
import { ownLooks } from '../own-looks';
import { problems, type WorkbookProblem } from '../problem';
import { blankSheet } from '../reading/read-own-sheet';
import type { SheetFacts, WorkbookFacts } from '../reading/what-is-there';
import type { CellsToWrite, HeldCell } from '../write-all-or-none';
import { wireCell } from '../written-cell';

/** What a change of settings comes to in a workbook. */
export interface SettingsToWrite {
  /** The sheet of the settings; null where it is to be added, which ends Excel's undo history. */
  readonly sheet: SheetFacts | null;
  /** Whether that sheet has nothing on it yet: it gets its looks then. */
  readonly isBlank: boolean;
  /** None where the settings are as they are to be. */
  readonly edits: readonly CellEdit[];
}

export const settingsSheetOf = ({ sheets }: WorkbookFacts): SheetFacts | undefined =>
  sheets.find(({ name }) => isSettingsSheet(name));

/** Works out what to write, `content` being what the sheet of the settings holds; null where there is none. Nothing of it is written. */
export function planSettings(
  facts: WorkbookFacts,
  content: Sheet | null,
  change: SettingsChange,
): SettingsToWrite | { readonly problem: WorkbookProblem } {
  const sheet = settingsSheetOf(facts) ?? null;
  const edits = changeSettings(content, facts.dateSystem, change);
  if (edits === null) return { problem: problems.noSettingsHeadings(sheet?.name ?? settingsSheetName) };
  if (edits.length > 0) {
    if (sheet?.isProtected === true) return { problem: problems.settingsProtected(sheet.name) };
    if (sheet === null && facts.structureIsProtected) return { problem: problems.noSheetAdded() };
  }
  return { sheet, isBlank: content === null || content.cells.length === 0, edits };
}

/** Cells of the settings that Excel writes at once. */
export interface SettingsBlock {
  readonly top: number;
  readonly left: number;
  /** Row by row, as wide as the first one. */
  readonly rows: readonly (readonly CellEdit[])[];
}

/** The edits of cells that stand beside each other in one, and those of rows that have the same below each other. */
export function blocksOf(edits: readonly CellEdit[]): readonly SettingsBlock[] {
  const runs: [CellEdit, ...CellEdit[]][] = [];
  for (const edit of edits) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.row === edit.row && last.column + 1 === edit.column) run.push(edit);
    else runs.push([edit]);
  }
  const blocks: (SettingsBlock & { readonly rows: (readonly CellEdit[])[] })[] = [];
  for (const run of runs) {
    const [{ row, column }] = run;
    const block = blocks.at(-1);
    const continues =
      block !== undefined &&
      block.left === column &&
      block.rows[0]?.length === run.length &&
      block.top + block.rows.length === row;
    if (continues) block.rows.push(run);
    else blocks.push({ top: row, left: column, rows: [run] });
  }
  return blocks;
}

/** What to write into a sheet of settings that is there; `held` is what its cells hold, block by block. */
export const cellsToWrite = (
  sheet: string,
  blocks: readonly SettingsBlock[],
  held: (block: SettingsBlock, place: number) => readonly (readonly HeldCell[])[],
): readonly CellsToWrite[] =>
  blocks.map((block, place) => ({
    sheet,
    first: { row: block.top, column: block.left },
    inputs: block.rows.map((row) => row.map(({ value }) => wireCell(value))),
    held: held(block, place),
  }));

/** Widths of the columns of a new sheet, in points. */
const widths = [240, 130, 360];

/** Gives a sheet of settings without any its looks, in the round trip that is under way. */
export function layOutSettings(sheet: Excel.Worksheet): void {
  ownLooks.heading(sheet.getRangeByIndexes(0, 0, 1, widths.length).format);
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
}

/** Adds the sheet of the settings with the first of them, in the round trip that is under way. */
export function addSettingsSheet(context: Excel.RequestContext, edits: readonly CellEdit[]): void {
  const sheet = addOwnSheet(context, settingsSheetName);
  layOutSettings(sheet);
  for (const { top, left, rows } of blocksOf(edits))
    sheet.getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 1).formulas = rows.map((row) =>
      row.map(({ value }) => wireCell(value)),
    );
}

/**
 * Deletes the sheet of the settings where a write that broke off left it behind. One that holds anything else than what was written
 * came meanwhile from a co-author, and stays.
 */
export async function takeBackSettingsSheet(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(settingsSheetName);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('id');
  used.load('values,rowIndex,columnIndex');
  await context.sync();
  if (sheet.isNullObject) return;
  const written = new Map(edits.map(({ row, column, value }) => [`${row}/${column}`, value ?? '']));
  const isOurs =
    used.isNullObject ||
    used.values.every((row, at) =>
      row.every(
        (value, place) =>
          value === '' || value === written.get(`${used.rowIndex + at}/${used.columnIndex + place}`),
      ),
    );
  if (!isOurs) return;
  deleteOwnSheet(sheet, sheet.id);
  await context.sync();
}

/** The workbook as it is once the settings are changed. */
export function withSettings(workbook: Workbook, { sheet, edits }: SettingsToWrite): Workbook {
  if (edits.length === 0) return workbook;
  if (sheet === null)
    return { ...workbook, sheets: [...workbook.sheets, withEdits(blankSheet(settingsSheetName), edits)] };
  return {
    ...workbook,
    sheets: workbook.sheets.map((each) => (each.name === sheet.name ? withEdits(each, edits) : each)),
  };
}

function withEdits(sheet: Sheet, edits: readonly CellEdit[]): Sheet {
  const cells: (CellValue[] | undefined)[] = sheet.cells.map((row) => [...row]);
  for (const { row, column, value } of edits) {
    const ofRow = (cells[row - sheet.top] ??= []);
    ofRow[column - sheet.left] = value;
  }
  return {
    ...sheet,
    cells: Array.from(cells, (row) => Array.from(row ?? [], (cell: CellValue | undefined) => cell ?? null)),
  };
}

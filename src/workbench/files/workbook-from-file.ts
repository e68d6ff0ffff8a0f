import {
  cellArea,
  createMemoryWorkbook,
  type HostWorkbook,
  type MemoryWorkbookOptions,
  type SheetId,
} from '../../office-host';
import { sentencesOf } from './losses';
import { type FileSheet, type FileWorkbook, readFileWorkbook } from './open-workbook';
import { rememberedResults } from './remembered-results';

export interface OpenedWorkbook {
  readonly workbook: HostWorkbook;
  /** What of the file cannot be kept, a sentence each. */
  readonly lost: readonly string[];
}

function fillCells(workbook: HostWorkbook, id: SheetId, { content }: FileSheet): void {
  for (const { row, first, cells } of content.rows) {
    const area = { top: row, left: first, bottom: row, right: first + cells.length - 1 };
    workbook.write(id, area, (_, column) => cells[column] ?? null);
  }
}

function fillSheet(workbook: HostWorkbook, id: SheetId, sheet: FileSheet): void {
  fillCells(workbook, id, sheet);
  const { selection: _, ...settings } = sheet.settings;
  workbook.changeSheet(id, { ...settings, visibility: sheet.visibility });
  if (sheet.content.hiddenRows.size > 0) workbook.hideRows(id, [...sheet.content.hiddenRows], true);
  for (const table of sheet.tables) workbook.addTable({ ...table, sheet: id });
  // The format that is made last is on top.
  for (const { areas, type, ...rule } of sheet.rules.toReversed()) {
    workbook.changeConditionalFormat(workbook.addConditionalFormat(id, areas, type), rule);
  }
  for (const validation of sheet.validations) workbook.addValidation({ ...validation, sheet: id });
  for (const chart of sheet.charts) workbook.addChart({ ...chart, sheet: id });
}

function fill(workbook: HostWorkbook, file: FileWorkbook): void {
  const ids = new Map(
    file.sheets.map((sheet, index) => {
      const first = index === 0 ? workbook.sheets()[0] : undefined;
      if (first === undefined) return [sheet.name, workbook.addSheet(sheet.name)];
      workbook.changeSheet(first.id, { name: sheet.name });
      return [sheet.name, first.id];
    }),
  );
  for (const sheet of file.sheets) {
    const id = ids.get(sheet.name);
    if (id !== undefined) fillSheet(workbook, id, sheet);
  }
  for (const name of file.names) {
    workbook.putName({ ...name, scope: name.scope === null ? null : (ids.get(name.scope) ?? null) });
  }
  for (const part of file.customXmlParts) workbook.putCustomXmlPart(part);
  if (file.isStructureProtected) workbook.protectStructure(true);
}

function showAsSaved(workbook: HostWorkbook, file: FileWorkbook): void {
  const sheets = workbook.sheets();
  file.sheets.forEach(({ settings }, index) => {
    const id = sheets[index]?.id;
    if (id !== undefined) workbook.select(id, settings.selection ?? cellArea(0, 0));
  });
  const front = sheets.find(({ name }) => name === file.active);
  const shown =
    front?.visibility === 'Visible' ? front : sheets.find(({ visibility }) => visibility === 'Visible');
  if (shown !== undefined) workbook.activate(shown.id);
}

/* What is saved is always a workbook without macros. */
const savedName = (name: string): string => name.replace(/(?:\.(?:xls[xm]|xlt[xm]))?$/iu, '.xlsx');

/**
 * Opens the bytes of an .xlsx or .xlsm file. Formulas give what the file says that they gave, until something calculates
 * them: `create` may put another engine into what it is given. Nothing of opening can be undone.
 * Throws a WorkbookError, whose message says what was seen and what to do, for a file that is not a workbook, is damaged,
 * has a password or is larger than a page can hold.
 */
export async function workbookFromFile(
  bytes: Uint8Array,
  name: string,
  create: (options: MemoryWorkbookOptions) => HostWorkbook = createMemoryWorkbook,
): Promise<OpenedWorkbook> {
  const file = await readFileWorkbook(bytes);
  const results = new Map(file.sheets.map((sheet) => [sheet.name, sheet.content.results]));
  const workbook = create({
    name: savedName(name),
    dateSystem: file.dateSystem,
    engine: rememberedResults(results),
  });
  workbook.step({ author: 'user', label: 'Open', undo: 'ends' }, () => fill(workbook, file));
  // As opened in a new session: with no history at all, not even one that ended.
  workbook.reopen();
  showAsSaved(workbook, file);
  return { workbook, lost: sentencesOf(file.lost) };
}

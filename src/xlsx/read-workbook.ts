import type { ListedTable, Sheet, Workbook } from '../spreadsheet/sheet';
import { cellAddress } from '../spreadsheet/address';
import { gridCost, layOut, usedArea } from './cell-grid';
import { readFileBytes } from './file-bytes';
import { refuseForeignFile } from './foreign-file';
import { workbookLimits, type WorkbookLimits } from './limits';
import { findMainPart } from './main-part';
import { readNumberFormats } from './number-formats';
import { readRelationships, relationshipOfType } from './package-parts';
import { readSharedStrings } from './shared-strings';
import { readTable } from './table-part';
import { WorkbookError } from './workbook-error';
import { readWorkbookPart } from './workbook-part';
import { readWorksheetPart, type SheetContext, type WorksheetPart } from './worksheet-part';
import { openZipArchive, type ZipArchive } from './zip-archive';

const million = 1_000_000;

/**
 * Reads an .xlsx or .xlsm file: the values, number formats, hidden rows, Excel tables and merged areas of its worksheets, the hidden ones too.
 * Formulas count by the values that Excel saved with them; nothing in the file is run or fetched.
 * Throws a WorkbookError that says what the file is instead, or what is wrong with it.
 */
export async function readWorkbookFile(path: string): Promise<Workbook> {
  return readWorkbookBytes(await readFileBytes(path, workbookLimits));
}

/** As `readWorkbookFile`, for a workbook that is in memory. */
export const readWorkbookBytes = (bytes: Uint8Array): Promise<Workbook> => readWithin(workbookLimits, bytes);

/** As `readWorkbookBytes`, within limits of the caller's own. */
export async function readWithin(limits: WorkbookLimits, bytes: Uint8Array): Promise<Workbook> {
  if (bytes.length > limits.fileBytes) {
    throw new WorkbookError('file-too-large', {
      size: Math.ceil(bytes.length / million),
      limit: limits.fileBytes / million,
    });
  }
  refuseForeignFile(bytes);
  const archive = openZipArchive(bytes, limits);
  const mainPart = await findMainPart(archive, limits);
  const { sheets: listed, dateSystem } = await readWorkbookPart(archive, mainPart, limits);
  const relationships = await readRelationships(archive, mainPart, limits);
  // Some writers declare these two and leave them out; a cell that refers to a missing text is found out later.
  const strings = relationshipOfType(relationships, 'sharedStrings')?.target ?? '';
  const styles = relationshipOfType(relationships, 'styles')?.target ?? '';
  const context: SheetContext = {
    dateSystem,
    sharedStrings: archive.has(strings) ? await readSharedStrings(archive, strings, limits) : [],
    styleFormats: archive.has(styles) ? await readNumberFormats(archive, styles, limits) : [],
  };

  const sheets: Sheet[] = [];
  let cellsLeft = limits.cells;
  for (const { name, relationship } of listed) {
    const target = relationships.get(relationship);
    if (target === undefined) throw new WorkbookError('missing-part', { part: `sheet ${name}` });
    if (target.type !== 'worksheet') continue;
    const { sheet, cost } = await readSheet(archive, target.target, name, context, limits, cellsLeft);
    sheets.push(sheet);
    cellsLeft -= cost;
  }
  if (sheets.length === 0) throw new WorkbookError('no-worksheets');
  return { sheets, dateSystem };
}

async function readSheet(
  archive: ZipArchive,
  part: string,
  name: string,
  context: SheetContext,
  limits: WorkbookLimits,
  cellsLeft: number,
): Promise<{ sheet: Sheet; cost: number }> {
  const content = await readWorksheetPart(archive, part, name, context, limits);
  const tables = await readTables(archive, part, content.tableIds, limits);
  const rest = { name, tables, merges: content.merges };
  const area = usedArea(content.used);
  if (area === null) {
    return { sheet: { ...rest, top: 0, left: 0, cells: [], formats: [], hiddenRows: new Set() }, cost: 0 };
  }
  const cost = gridCost(content.used, area);
  if (cost > cellsLeft) {
    const corners = `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;
    throw new WorkbookError('too-many-cells', {
      sheet: name,
      area: corners,
      limit: limits.cells / million,
    });
  }
  const { cells, formats } = layOut(content.used, area);
  const hiddenRows = hiddenRowsBetween(area.top, area.bottom, content);
  return { sheet: { ...rest, top: area.top, left: area.left, cells, formats, hiddenRows }, cost };
}

/** Hidden rows among those used: a sheet may hide all its million rows below the plan. */
function hiddenRowsBetween(first: number, last: number, { isRowHidden }: WorksheetPart): Set<number> {
  const hidden = new Set<number>();
  for (let row = first; row <= last; row += 1) {
    if (isRowHidden(row)) hidden.add(row);
  }
  return hidden;
}

async function readTables(
  archive: ZipArchive,
  sheetPart: string,
  ids: readonly string[],
  limits: WorkbookLimits,
): Promise<ListedTable[]> {
  if (ids.length === 0) return [];
  const relationships = await readRelationships(archive, sheetPart, limits);
  const tables: ListedTable[] = [];
  for (const id of ids) {
    const target = relationships.get(id);
    if (target === undefined) throw new WorkbookError('missing-part', { part: `table of ${sheetPart}` });
    tables.push(await readTable(archive, target.target, limits));
  }
  return tables;
}

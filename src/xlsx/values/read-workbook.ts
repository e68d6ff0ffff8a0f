import { language } from '../../languages/language';
import { cellAddress } from '../../spreadsheet/address';
import { type Area, commonArea } from '../../spreadsheet/area';
import { notCalculated } from '../../spreadsheet/cell';
import { parseArea } from '../../spreadsheet/cell-reference';
import { disjointAreas } from '../../spreadsheet/disjoint-areas';
import type { ListedTable, Sheet, Workbook } from '../../spreadsheet/sheet';
import { usedTables } from '../../spreadsheet/used-tables';
import { type WorkbookLimits, workbookLimits } from '../package/limits';
import { type Attributes, outsideExtensions, relationshipId } from '../package/part-xml';
import { partOfId, readRelationships } from '../package/relationships';
import { WorkbookError } from '../package/workbook-error';
import type { ZipArchive } from '../package/zip-archive';
import type { CellContext } from '../parts/cell-value';
import { readNumberFormats } from '../parts/number-formats';
import { readSharedStrings } from '../parts/shared-strings';
import { readTable } from '../parts/table-part';
import { openWorkbook } from '../parts/workbook-part';
import { readWorksheet, tooManyCells, type WorksheetPart } from '../parts/worksheet-part';
import { addCell, gridCost, layOut, noCells, usedArea, type UsedCells } from './cell-grid';

/** What the cells of all sheets refer to. */
interface SheetContext extends CellContext {
  /** The number format of each cell style. */
  readonly styleFormats: readonly (string | null)[];
}

/** What the sheets that are still to be read may take. */
interface Allowance {
  cells: number;
  characters: number;
  merges: number;
}

const million = 1_000_000;

/**
 * Reads an .xlsx or .xlsm file that is in memory: the values, number formats, hidden rows, Excel tables and merged areas of its worksheets,
 * the hidden ones too. Formulas count by the values that were saved with them; nothing in the file is run or fetched.
 * Throws a WorkbookError that says what the file is instead, or what is wrong with it.
 */
export async function readWorkbookBytes(
  bytes: Uint8Array,
  limits: WorkbookLimits = workbookLimits,
): Promise<Workbook> {
  const workbook = await openWorkbook(bytes, limits);
  const { archive, dateSystem } = workbook;
  const context: SheetContext = {
    dateSystem,
    sharedStrings: (await readSharedStrings(workbook)).texts,
    styleFormats: await readNumberFormats(workbook),
  };
  const sheets: Sheet[] = [];
  const leftOut: string[] = [];
  const allowance = { cells: limits.cells, characters: limits.characters, merges: limits.listItems };
  for (const { name, part } of workbook.sheets) {
    if (part === null) continue;
    const read = await readSheet(archive, part, name, context, allowance);
    sheets.push(read.sheet);
    leftOut.push(...read.leftOut);
  }
  return { sheets, dateSystem, leftOut };
}

async function readSheet(
  archive: ZipArchive,
  part: string,
  name: string,
  context: SheetContext,
  allowance: Allowance,
): Promise<{ readonly sheet: Sheet; readonly leftOut: readonly string[] }> {
  const { limits } = archive;
  const used = noCells();
  const merges: Area[] = [];
  const tableIds: (string | undefined)[] = [];
  const beside = (element: string, attributes: Attributes): void => {
    if (element === 'tablePart') {
      // Every table has a part of its own.
      if (tableIds.length >= limits.zipEntries)
        throw new WorkbookError('list-too-long', { part, limit: limits.zipEntries });
      tableIds.push(relationshipId(attributes));
    }
    if (element !== 'mergeCell') return;
    const area = parseArea(attributes['ref']);
    // A merge has no value of its own: one that cannot be read need not stop the rest.
    if (area === null) return;
    allowance.merges -= 1;
    if (allowance.merges < 0) throw new WorkbookError('list-too-long', { part, limit: limits.listItems });
    merges.push(area);
  };
  const content = await readWorksheet(archive, part, name, context, {
    cell: ({ row, column, value, style, formula, isStored }) => {
      const held = formula !== null && !isStored ? notCalculated : value;
      if (held === null) return;
      if (used.values.length >= limits.cells)
        throw tooManyCells(name, `up to ${cellAddress(row, column)}`, archive);
      if (typeof held === 'string') allowance.characters -= held.length;
      if (allowance.characters < 0)
        throw new WorkbookError('too-much-text', { sheet: name, limit: limits.characters / million });
      addCell(used, row, column, held, context.styleFormats[style] ?? null);
    },
    beside: outsideExtensions({ open: beside }),
  });
  const area = usedArea(used);
  const { tables, leftOut } = usedTables(name, await readTables(archive, part, tableIds), area);
  if (area === null) {
    const blank = { name, top: 0, left: 0, cells: [], formats: [], hiddenRows: new Set<number>() };
    return { sheet: { ...blank, tables, merges: [] }, leftOut };
  }
  const cost = gridCost(used, area);
  if (cost > allowance.cells) {
    const corners = `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;
    throw tooManyCells(name, corners, archive);
  }
  allowance.cells -= cost;
  const sheet = { name, tables, merges: usedMerges(merges, area), ...sheetGrid(used, area, content) };
  return { sheet, leftOut };
}

/** Merged areas as far as cells are used. One that overlaps another, or has a single used cell, merges nothing. */
const usedMerges = (merges: readonly Area[], used: Area): readonly Area[] =>
  disjointAreas(
    merges.flatMap((merge) => {
      const area = commonArea(merge, used);
      return area === null || (area.top === area.bottom && area.left === area.right) ? [] : [area];
    }),
  );

function sheetGrid(
  used: UsedCells,
  area: Area,
  content: WorksheetPart,
): Pick<Sheet, 'top' | 'left' | 'cells' | 'formats' | 'hiddenRows'> {
  const { cells, formats } = layOut(used, area);
  const { top, left, bottom } = area;
  return { top, left, cells, formats, hiddenRows: hiddenRowsBetween(top, bottom, content) };
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
  ids: readonly (string | undefined)[],
): Promise<ListedTable[]> {
  if (ids.length === 0) return [];
  const relationships = await readRelationships(archive, sheetPart);
  const tables: ListedTable[] = [];
  for (const id of ids) {
    const found = partOfId(relationships, id);
    if (found === undefined)
      throw new WorkbookError('missing-part', { part: language.workbookFiles.details.tableOf(sheetPart) });
    tables.push((await readTable(archive, found.target)).table);
  }
  return tables;
}

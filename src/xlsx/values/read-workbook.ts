import { cellAddress } from '../../spreadsheet/address';
import type { Area } from '../../spreadsheet/area';
import { parseArea } from '../../spreadsheet/cell-reference';
import type { ListedTable, Sheet, Workbook } from '../../spreadsheet/sheet';
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

/**
 * Reads an .xlsx or .xlsm file that is in memory: the values, number formats, hidden rows, Excel tables and merged areas of its worksheets,
 * the hidden ones too. Formulas count by the values that Excel saved with them; nothing in the file is run or fetched.
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
  let cellsLeft = limits.cells;
  for (const { name, part } of workbook.sheets) {
    if (part === null) continue;
    const { sheet, cost } = await readSheet(archive, part, name, context, cellsLeft);
    sheets.push(sheet);
    cellsLeft -= cost;
  }
  return { sheets, dateSystem };
}

async function readSheet(
  archive: ZipArchive,
  part: string,
  name: string,
  context: SheetContext,
  cellsLeft: number,
): Promise<{ sheet: Sheet; cost: number }> {
  const { limits } = archive;
  const used = noCells();
  const merges: Area[] = [];
  const tableIds: (string | undefined)[] = [];
  const beside = (element: string, attributes: Attributes): void => {
    if (element === 'tablePart') tableIds.push(relationshipId(attributes));
    if (element !== 'mergeCell') return;
    const area = parseArea(attributes['ref']);
    // A merge has no value of its own: one that cannot be read need not stop the rest.
    if (area === null) return;
    if (merges.length >= limits.listItems)
      throw new WorkbookError('list-too-long', { part, limit: limits.listItems });
    merges.push(area);
  };
  const content = await readWorksheet(archive, part, name, context, {
    cell: ({ row, column, value, style }) => {
      if (value === null) return;
      if (used.values.length >= limits.cells)
        throw tooManyCells(name, `up to ${cellAddress(row, column)}`, archive);
      addCell(used, row, column, value, context.styleFormats[style] ?? null);
    },
    beside: outsideExtensions({ open: beside }),
  });
  const tables = await readTables(archive, part, tableIds);
  const rest = { name, tables, merges };
  const area = usedArea(used);
  if (area === null) {
    return { sheet: { ...rest, top: 0, left: 0, cells: [], formats: [], hiddenRows: new Set() }, cost: 0 };
  }
  const cost = gridCost(used, area);
  if (cost > cellsLeft) {
    const corners = `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;
    throw tooManyCells(name, corners, archive);
  }
  return { sheet: { ...rest, ...sheetGrid(used, area, content) }, cost };
}

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
    if (found === undefined) throw new WorkbookError('missing-part', { part: `table of ${sheetPart}` });
    tables.push((await readTable(archive, found.target)).table);
  }
  return tables;
}

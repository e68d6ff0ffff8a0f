import { language } from '../../languages/language';
import type { CellValue } from '../../spreadsheet/cell';
import type { ListedTable, Sheet, Workbook } from '../../spreadsheet/sheet';
import { usedTables } from '../../spreadsheet/used-tables';
import { stopIfAborted } from '../excel-runner';
import { type FormatsThere, noFormats, withFormats, withPlaces } from '../marks/formats-there';
import { cellValueOf } from './cell-value';
import { cellsThere, readInChunks } from './read-in-chunks';
import { findUsedBlocks, withinLimit } from './used-blocks';
import type { Block } from './value-chunks';
import { readFacts, reportSheetOf, type SheetFacts, type WorkbookFacts } from './what-is-there';

/** What a check has read. */
export interface WorkbookReading {
  readonly facts: WorkbookFacts;
  /** The sheets of the workbook, the report apart. */
  readonly workbook: Workbook;
  /** The report; null where the workbook has none. */
  readonly report: OwnSheet | null;
  /** Plumbline's formats as they are in the workbook. */
  readonly formats: FormatsThere;
  /** Round trips beyond the first in which values came. */
  readonly extraChunks: number;
}

export interface OwnSheet {
  readonly facts: SheetFacts;
  /** Whether it has a filter, be it that no row is filtered out. */
  readonly hasFilter: boolean;
  /** What its cells hold from the first one on: formulas as texts, constants as values. */
  readonly cells: readonly (readonly unknown[])[];
}

export interface ReadingProgress {
  /** The done part of the reading, 0 to 1. */
  readonly share: number;
  readonly sheet: string | null;
}

/**
 * Reads every sheet of the workbook in three round trips, and more where its values are more than Excel answers at once. Of large
 * sheets what is used is found first; what is more than `mostCellsRead` is left out, and said to be.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  report: (progress: ReadingProgress) => void,
  signal?: AbortSignal,
): Promise<WorkbookReading> {
  const facts = await readFacts(context);
  stopIfAborted(signal);
  const { rest: sizes, formats: listed } = await withFormats(context, facts, () => readSizes(context, facts));
  stopIfAborted(signal);
  const own = reportSheetOf(facts);
  const blocks = sizes.map(({ used }, sheet): Block => ({
    sheet,
    top: used.top,
    left: used.left,
    rows: used.rows,
    columns: used.columns,
  }));
  const used = await findUsedBlocks(
    context,
    blocks.filter(({ rows }) => rows > 0),
    (sheet) => sizes[sheet]?.facts.id ?? '',
  );
  stopIfAborted(signal);
  const filled = withinLimit(used.blocks);
  const cellCount = filled.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const contents = sizes.map((): SheetContent => ({ rows: [], hidden: new Set() }));
  let cellsDone = 0;
  let roundTrips = 0;
  const found: { formats: FormatsThere | null } = { formats: null };

  const readChunk = async (chunk: readonly Block[]): Promise<void> => {
    stopIfAborted(signal);
    report({
      share: cellCount === 0 ? 1 : cellsDone / cellCount,
      sheet: sizes[chunk[0]?.sheet ?? 0]?.facts.name ?? null,
    });
    roundTrips += 1;
    const read = (): Promise<void> => readBlocks(context, chunk, sizes, own, contents);
    if (found.formats === null) found.formats = (await withPlaces(context, listed, read)).formats;
    else await read();
    cellsDone += chunk.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  };
  await readInChunks(filled, readChunk);

  const rowsLeftOut = sentencesOfRowsLeftOut(sizes, used.blocks, filled);
  const readSheets = sizes.map((size, place) => ({ size, content: contents[place] ?? nothing }));
  const ownContent = readSheets.find(({ size }) => size.facts.id === own?.id);
  const sheets = readSheets
    .filter((sheet) => sheet !== ownContent)
    .map(({ size, content }) => asSheet(size, content));
  return {
    facts,
    workbook: {
      dateSystem: facts.dateSystem,
      sheets: sheets.map(({ sheet }) => sheet),
      leftOut: [...rowsLeftOut, ...sheets.flatMap(({ leftOut }) => leftOut)],
    },
    // Without a cell there is no plan to mark.
    formats: found.formats ?? noFormats,
    report:
      own === null
        ? null
        : {
            facts: own,
            hasFilter: ownContent?.size.hasFilter === true,
            cells: withoutGaps(ownContent?.content.rows ?? []),
          },
    extraChunks: used.roundTrips + Math.max(0, roundTrips - 1),
  };
}

interface UsedArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

interface SheetSize {
  readonly facts: SheetFacts;
  readonly used: UsedArea;
  readonly tables: readonly ListedTable[];
  /** Whether it is the report, with a filter. */
  readonly hasFilter: boolean;
  /** Whether rows are hidden: all, none, or some (null). */
  readonly rowsHidden: boolean | null;
}

interface SheetContent {
  /** From the first row of the used area on, with holes where nothing was read. */
  readonly rows: unknown[][];
  readonly hidden: Set<number>;
}

const nothing: SheetContent = { rows: [], hidden: new Set() };
const unused: UsedArea = { top: 0, left: 0, rows: 0, columns: 0 };

async function readSizes(context: Excel.RequestContext, facts: WorkbookFacts): Promise<readonly SheetSize[]> {
  const { worksheets, tables } = context.workbook;
  const own = reportSheetOf(facts);
  const filter = own && worksheets.getItem(own.id).autoFilter;
  filter?.load('enabled');
  const ranges = facts.sheets.map((sheet) => {
    const worksheet = worksheets.getItem(sheet.id);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    return used;
  });
  const tableRanges = facts.tables.map((table) => {
    const range = tables.getItem(table.id).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  await context.sync();
  const listed = facts.tables.map((table, place) => ({ table, range: tableRanges[place] }));
  return facts.sheets.map((sheet, place): SheetSize => {
    const used = ranges[place];
    const isBlank = used === undefined || used.isNullObject;
    const area = isBlank
      ? unused
      : { top: used.rowIndex, left: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
    return {
      facts: sheet,
      // Of its own sheet everything is read from the first cell on, so that places in it are addresses.
      used: sheet === own && !isBlank ? fromFirstCell(area) : area,
      tables: listed.flatMap(({ table, range }) =>
        range === undefined || table.sheetId !== sheet.id
          ? []
          : [
              {
                name: table.name,
                hasHeaderRow: table.hasHeaderRow,
                hasTotalsRow: table.hasTotalsRow,
                top: range.rowIndex,
                left: range.columnIndex,
                bottom: range.rowIndex + range.rowCount - 1,
                right: range.columnIndex + range.columnCount - 1,
              },
            ],
      ),
      hasFilter: sheet === own && filter?.enabled === true,
      rowsHidden: isBlank ? false : used.rowHidden,
    };
  });
}

const fromFirstCell = ({ top, left, rows, columns }: UsedArea): UsedArea => ({
  top: 0,
  left: 0,
  rows: top + rows,
  columns: left + columns,
});

async function readBlocks(
  context: Excel.RequestContext,
  chunk: readonly Block[],
  sizes: readonly SheetSize[],
  own: SheetFacts | null,
  contents: readonly SheetContent[],
): Promise<void> {
  const asked = chunk.flatMap((block) => {
    const size = sizes[block.sheet];
    const content = contents[block.sheet];
    if (size === undefined || content === undefined) return [];
    const range = context.workbook.worksheets
      .getItem(size.facts.id)
      .getRangeByIndexes(block.top, block.left, block.rows, block.columns);
    const isOwn = size.facts === own;
    if (isOwn) range.load('formulas');
    else range.load('values');
    const hidden = size.rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
    return [{ block, size, content, range, isOwn, hidden }];
  });
  await context.sync();
  const answered = asked.map(({ isOwn, range }) => cellsThere(isOwn ? range.formulas : range.values));
  for (const [at, { block, size, content, isOwn, hidden }] of asked.entries()) {
    answered[at]?.forEach((row, place) => {
      if (!isOwn)
        for (let column = 0; column < row.length; column += 1) row[column] = cellValueOf(row[column]);
      putRow(content.rows, block.top + place - size.used.top, block.left - size.used.left, row);
    });
    for (let row = 0; row < block.rows; row += 1) {
      const isHidden = hidden === null ? size.rowsHidden === true : hidden.value[row]?.rowHidden === true;
      if (isHidden) content.hidden.add(block.top + row);
    }
  }
}

/** Most rows come whole; a row of which several parts are read, or that begins further right, is filled up with blanks. */
function putRow(rows: unknown[][], place: number, from: number, cells: unknown[]): void {
  const known = rows[place];
  if (known === undefined && from === 0) {
    rows[place] = cells;
    return;
  }
  const row = known ?? [];
  while (row.length < from) row.push(null);
  cells.forEach((cell, index) => (row[from + index] = cell));
  rows[place] = row;
}

const blankRow: unknown[] = [];

const withoutGaps = (rows: readonly unknown[][]): unknown[][] =>
  Array.from(rows, (row: unknown[] | undefined) => row ?? blankRow);

function asSheet(
  { facts, used, tables }: SheetSize,
  { rows, hidden }: SheetContent,
): { readonly sheet: Sheet; readonly leftOut: readonly string[] } {
  const area = {
    top: used.top,
    left: used.left,
    bottom: used.top + rows.length - 1,
    right: used.left + used.columns - 1,
  };
  const listed = usedTables(facts.name, tables, rows.length === 0 ? null : area);
  return {
    sheet: {
      name: facts.name,
      top: used.top,
      left: used.left,
      // Every cell has been through `cellValueOf`.
      cells: withoutGaps(rows) as CellValue[][],
      formats: null,
      hiddenRows: hidden,
      tables: listed.tables,
      // Excel's call for merged cells clears the undo history.
      merges: [],
    },
    leftOut: listed.leftOut,
  };
}

/** Says of which sheets only the first rows were read. */
function sentencesOfRowsLeftOut(
  sizes: readonly SheetSize[],
  used: readonly Block[],
  read: readonly Block[],
): readonly string[] {
  const cellsOf = (blocks: readonly Block[], sheet: number): number =>
    blocks.reduce((sum, block) => sum + (block.sheet === sheet ? block.rows * block.columns : 0), 0);
  return sizes.flatMap(({ facts, used: area }, sheet) => {
    if (cellsOf(read, sheet) === cellsOf(used, sheet)) return [];
    const end = read.reduce(
      (last, block) => (block.sheet === sheet ? Math.max(last, block.top + block.rows) : last),
      area.top,
    );
    return [language.excel.rowsLeftOut(facts.name, area.rows, end - area.top)];
  });
}

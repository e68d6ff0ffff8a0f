import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/cell';
import type { ListedTable, Sheet, SheetTable } from '../../spreadsheet/sheet';
import { isOwnHeading, widthWithoutOwn, withoutColumnsBeside } from '../own-columns';
import { cellBlocks, type CellGrid, cellGrid, filledCells, tableTops, trimmedColumns } from './cell-grid';
import { headingText, isBlank, isRemark } from './cell-texts';
import { type GrowingTable, growingTable, startsAnother } from './growing-table';
import {
  type Cells,
  filledColumns,
  findHeader,
  type HeadingRow,
  isPlainHeader,
  loneText,
  mayBeHeader,
  readHeadingRow,
} from './heading-rows';
import { isTransposed, transposedFrom } from './transposed';

/** A table with what stands above it on its sheet. */
export interface LocatedTable extends SheetTable {
  /** Titles and notes above the header row, the nearest first; recognition reads them beside the sheet's name. */
  readonly above: readonly string[];
  /** The header row as it stands: a heading may be a date or a number. */
  readonly headingValues: readonly CellValue[];
  /** Their number formats; null where the host knows none. */
  readonly headingFormats: readonly (string | null)[] | null;
  /** Whether its headings stand in its first column, one record a column: such a table is not read. */
  readonly isTransposed: boolean;
  /** The row above the header row; null where it is blank or outside the cells. */
  readonly upper: readonly CellValue[] | null;
}

/** So many lone texts above a table are kept. */
const mostTextsAbove = 5;

/**
 * Finds the tables of a sheet: its Excel tables first, then ranges with a header row among the other cells, from
 * the top left. Titles and notes above a header row are skipped; blank rows, section headings and totals rows stay
 * among the rows of the table that they stand in. Linear in the cells.
 */
export function locateTables(sheet: Sheet): readonly LocatedTable[] {
  const listed = sheet.tables.flatMap((table) => fromListed(sheet, table) ?? []);
  const free = withoutColumnsBeside(sheet);
  const ranges = growTables(free.cells, cellGrid(free), tableTops(sheet))
    .map((table) => toTable(free, table.header.row, table.area, null, table.above))
    .sort((one, other) => one.top - other.top || one.left - other.left);
  // Of what Plumbline wrote by itself nothing is left.
  return [...listed, ...ranges].filter(({ headings }) => headings.length > 0);
}

/** The part of an area that a sheet's cells cover, counted from where they begin. */
const inCells = (sheet: Sheet, area: Area): Area => ({
  top: area.top - sheet.top,
  left: area.left - sheet.left,
  bottom: area.bottom - sheet.top,
  right: area.right - sheet.left,
});

/**
 * An Excel table. Without a header row of its own, the row above it or its first row may hold the headings;
 * where neither does, nothing says what its columns mean, and it is left alone.
 */
function fromListed(sheet: Sheet, listed: ListedTable): LocatedTable | null {
  const area = inCells(sheet, listed);
  const body = { ...area, bottom: area.bottom - (listed.hasTotalsRow ? 1 : 0) };
  const headerRow = listed.hasHeaderRow ? area.top : headingsOfHeaderless(sheet.cells, area);
  if (headerRow === null) return null;
  return toTable(sheet, headerRow, body, listed.name, textsAbove(sheet.cells, headerRow, area));
}

function headingsOfHeaderless(cells: Cells, area: Area): number | null {
  const width = area.right - area.left + 1;
  for (const row of [area.top - 1, area.top]) {
    const header = row < 0 ? null : readHeadingRow(cells, row, area);
    if (header !== null && (isPlainHeader(header, width) || (row < area.top && header.filled === width)))
      return row;
  }
  return null;
}

/** The lone texts in the rows directly above a row; a blank row between is passed over, anything else ends them. */
function textsAbove(cells: Cells, headerRow: number, area: Area): readonly string[] {
  const texts: string[] = [];
  for (let row = headerRow - 1; row >= Math.max(0, headerRow - mostTextsAbove); row -= 1) {
    const text = loneText(cells, row, area);
    if (text !== null) texts.push(text);
    else if (filledColumns(cells, row, area).length > 0) break;
  }
  return texts;
}

/** What Plumbline wrote beside the rows of a table is not read: at its right end it is cut off, elsewhere it counts as blank. */
function toTable(
  sheet: Sheet,
  headerRow: number,
  { top, left, bottom, right }: Area,
  name: string | null,
  above: readonly string[],
): LocatedTable {
  const { cells, formats, hiddenRows } = sheet;
  const header = Array.from(
    { length: right - left + 1 },
    (_, index) => cells[headerRow]?.[left + index] ?? null,
  );
  const area = { top, left, bottom, right: left + widthWithoutOwn(header) - 1 };
  const columns = Array.from({ length: area.right - left + 1 }, (_, index) => left + index);
  const own = new Set(columns.filter((_, index) => isOwnHeading(header[index])));
  const valueAt = (row: number, column: number): CellValue =>
    own.size > 0 && own.has(column) ? null : (cells[row]?.[column] ?? null);
  const bodyRows = Array.from(
    { length: Math.max(0, bottom - headerRow) },
    (_, index) => headerRow + 1 + index,
  );
  const hidden =
    hiddenRows.size === 0
      ? []
      : bodyRows.flatMap((row, index) => (hiddenRows.has(row + sheet.top) ? [index] : []));
  return {
    sheet: sheet.name,
    name,
    top: headerRow + sheet.top,
    left: left + sheet.left,
    headings: headingsOf(cells, headerRow, columns).map((heading, index) =>
      own.has(left + index) ? '' : heading,
    ),
    rows: bodyRows.map((row) => columns.map((column) => valueAt(row, column))),
    formats: formats && bodyRows.map((row) => columns.map((column) => formats[row]?.[column] ?? null)),
    hiddenRows: new Set(hidden),
    above,
    headingValues: columns.map((column) => valueAt(headerRow, column)),
    headingFormats: formats && columns.map((column) => formats[headerRow]?.[column] ?? null),
    isTransposed: isTransposed(cells, { ...area, top: headerRow }),
    upper: upperRow(cells, headerRow, columns),
  };
}

function upperRow(cells: Cells, headerRow: number, columns: readonly number[]): readonly CellValue[] | null {
  const values = columns.map((column) => cells[headerRow - 1]?.[column] ?? null);
  return values.every((value) => isBlank(value)) ? null : values;
}

/** The headings of a row. Where the header has two rows, a blank one is taken from the row above. */
function headingsOf(cells: Cells, headerRow: number, columns: readonly number[]): readonly string[] {
  const upper = columns.map((column) => headingText(cells[headerRow - 1]?.[column]));
  const isUpperHeader = upper.filter((text) => text !== '').length > 1;
  return columns.map((column, index) => {
    const text = headingText(cells[headerRow]?.[column]);
    return text === '' && isUpperHeader ? (upper[index] ?? '') : text;
  });
}

/** Lone texts between tables, of which nobody knows yet whether they are titles, rows or notes. */
interface Pending {
  readonly area: Area;
  readonly texts: readonly string[];
}

function growTables(
  cells: Cells,
  grid: CellGrid,
  tops: ReadonlyMap<number, readonly number[]>,
): readonly GrowingTable[] {
  const tables: GrowingTable[] = [];
  const owners = new Map<number, GrowingTable>();
  const pending = new Map<number, readonly Pending[]>();

  const ownerOf = (block: Area): GrowingTable | null => {
    for (let column = block.left; column <= block.right; column += 1) {
      const owner = owners.get(column);
      if (owner !== undefined) return owner;
    }
    return null;
  };
  const pendingOver = (block: Area): readonly Pending[] => {
    const found: Pending[] = [];
    for (let column = block.left; column <= block.right; column += 1) {
      found.push(...(pending.get(column) ?? []));
      pending.delete(column);
    }
    return found.sort((one, other) => one.area.top - other.area.top);
  };
  const open = (table: GrowingTable): void => {
    Object.assign(table.area, trimmedColumns(grid, table.area));
    tables.push(table);
    for (let column = table.area.left; column <= table.area.right; column += 1) owners.set(column, table);
  };

  for (const block of cellBlocks(grid)) {
    const widest = widestRow(grid, block);
    const owner = adjoining(tops, ownerOf(block), block);
    const lone = widest === 1 ? loneTexts(cells, block) : null;
    const waiting = pendingOver(block);
    const transposed = owner === null || waiting.length > 0 ? transposedFrom(cells, block) : null;
    if (transposed !== null) {
      const texts = [...waiting.flatMap(({ texts: above }) => above), ...textsIn(cells, block, transposed)];
      open(growingTable(blankHeader(transposed), block, nearestFirst(texts)));
      continue;
    }
    const header = headerOf(cells, block, widest, owner, waiting.length > 0);
    if (header !== null) {
      const lastOfOwner = lastBodyRow(cells, block, header);
      if (owner !== null && lastOfOwner !== null) owner.area.bottom = lastOfOwner;
      const texts = [...waiting.flatMap(({ texts: above }) => above), ...textsIn(cells, block, header.row)];
      const table = growingTable(header, { ...block, bottom: header.row }, nearestFirst(texts));
      [table, ...growThrough(cells, block, table, header.row + 1)].forEach(open);
    } else if (lone !== null && (owner === null || owner.area.left < owner.area.right)) {
      pending.set(block.left, [...waiting.slice(-mostTextsAbove), { area: block, texts: lone }]);
    } else if (owner !== null) {
      growThrough(cells, block, owner, block.top).forEach(open);
    }
  }
  for (const last of [...pending.values()].flat()) takeLastRow(ownerOf(last.area), last);
  return tables;
}

/** Of a table that has no header row: its first row stands for one. */
const blankHeader = (row: number): HeadingRow => ({ row, filled: 0, known: 0, words: 0 });

const widestRow = (grid: CellGrid, block: Area): number => {
  let widest = 0;
  for (let row = block.top; row <= block.bottom; row += 1)
    widest = Math.max(widest, filledCells(grid, row, block));
  return widest;
};

/** The texts of a block that has one text a row; null for any other block. */
function loneTexts(cells: Cells, block: Area): readonly string[] | null {
  const texts: string[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    const text = loneText(cells, row, block);
    if (text === null) return null;
    texts.push(text);
  }
  return texts;
}

/** The table above, unless an Excel table begins between it and the block. */
function adjoining(
  tops: ReadonlyMap<number, readonly number[]>,
  owner: GrowingTable | null,
  block: Area,
): GrowingTable | null {
  if (owner === null) return null;
  for (let column = block.left; column <= block.right; column += 1) {
    const between = tops.get(column)?.some((top) => top > owner.area.bottom && top < block.top);
    if (between === true) return null;
  }
  return owner;
}

function headerOf(
  cells: Cells,
  block: Area,
  widest: number,
  owner: GrowingTable | null,
  hasTitle: boolean,
): HeadingRow | null {
  const header = findHeader(cells, block, widest);
  if (header === null || (widest === 1 && header.row === block.bottom)) return null;
  if (owner === null) return header;
  const titled = hasTitle || (header.row > block.top && loneText(cells, header.row - 1, block) !== null);
  const isAlone = header.row === block.bottom && !isPlainHeader(header, widest);
  return !isAlone && startsAnother(cells, owner, header, block, widest, titled) ? header : null;
}

/** The lone texts of a block above its header row, from the top. */
function textsIn(cells: Cells, block: Area, headerRow: number): readonly string[] {
  const texts: string[] = [];
  for (let row = block.top; row < headerRow; row += 1) {
    const text = loneText(cells, row, block);
    if (text !== null) texts.push(text);
  }
  return texts;
}

const nearestFirst = (texts: readonly string[]): readonly string[] => texts.slice(-mostTextsAbove).reverse();

/** The last row of a block above a header row that is more than a title; null where there is none. */
function lastBodyRow(cells: Cells, block: Area, header: HeadingRow): number | null {
  let row = header.row - 1;
  while (row >= block.top && loneText(cells, row, block) !== null) row -= 1;
  return row < block.top ? null : row;
}

/** Lets a table grow from a row to the end of a block, or up to the next table in it; gives those further tables. */
function growThrough(cells: Cells, block: Area, first: GrowingTable, from: number): readonly GrowingTable[] {
  const further: GrowingTable[] = [];
  let table = first;
  for (let row = from; row <= block.bottom; row += 1) {
    const header = mayBeHeader(cells, row, block) ? readHeadingRow(cells, row, block) : null;
    const title = header !== null && row - 1 > table.header.row ? loneText(cells, row - 1, block) : null;
    const isMeant =
      header !== null && header.known * 4 >= header.filled * 3 && header.known >= (title === null ? 3 : 2);
    if (isMeant && startsAnother(cells, table, header, block, header.filled, title !== null)) {
      if (title !== null) table.area.bottom = row - 2;
      table = growingTable(header, { ...block, bottom: row }, title === null ? [] : [title]);
      further.push(table);
    } else {
      table.area.bottom = row;
    }
  }
  return further;
}

/** A short text below a table that nothing follows is its last row; a remark is not. */
function takeLastRow(table: GrowingTable | null, pending: Pending): void {
  const [text = ''] = pending.texts;
  if (table === null || pending.texts.length > 1 || isRemark(text)) return;
  if (pending.area.top === table.area.bottom + 2) table.area.bottom = pending.area.bottom;
}

import type { Area } from '../../spreadsheet/area';
import type { StructuredReference, TablePart } from '../../spreadsheet/formula/structured-reference';

/** A table with its place and its headings. */
export interface TableExtent {
  readonly name: string;
  readonly sheet: string;
  /** With header and totals rows. */
  readonly area: Area;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  readonly headings: readonly string[];
}

/** Reads the tables that are wanted, in two round trips; none where there is no table at all. */
export async function readTables(
  context: Excel.RequestContext,
  isWanted: (table: { readonly name: string; readonly sheet: string }) => boolean,
): Promise<readonly TableExtent[]> {
  const { tables } = context.workbook;
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  await context.sync();
  const wanted = tables.items.filter(({ name, worksheet }) => isWanted({ name, sheet: worksheet.name }));
  if (wanted.length === 0) return [];
  const asked = wanted.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    table.columns.load('items/name');
    return { table, range };
  });
  await context.sync();
  return asked.map(({ table, range }) => ({
    name: table.name,
    sheet: table.worksheet.name,
    area: areaOf(range),
    hasHeaderRow: table.showHeaders,
    hasTotalsRow: table.showTotals,
    headings: table.columns.items.map(({ name }) => name),
  }));
}

export const areaOf = ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

/** The rows below the headings and above the totals. */
export const bodyOf = ({ area, hasHeaderRow, hasTotalsRow }: TableExtent): Area => ({
  ...area,
  top: area.top + (hasHeaderRow ? 1 : 0),
  bottom: area.bottom - (hasTotalsRow ? 1 : 0),
});

/** A cell of a sheet, counted from 0. */
export interface SheetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function rowsOf(table: TableExtent, part: TablePart, cell: SheetCell): readonly [number, number] | null {
  const { area, sheet, hasHeaderRow, hasTotalsRow } = table;
  const body = bodyOf(table);
  switch (part) {
    case 'All':
      return [area.top, area.bottom];
    case 'Headers':
      return hasHeaderRow ? [area.top, area.top] : null;
    case 'Totals':
      return hasTotalsRow ? [area.bottom, area.bottom] : null;
    case 'Data':
      return [body.top, body.bottom];
    case 'This Row':
      return sheet === cell.sheet && cell.row >= body.top && cell.row <= body.bottom
        ? [cell.row, cell.row]
        : null;
  }
}

/** The cells that a structured reference of a cell's formula names; null where the table lacks the column or the part. */
export function areaOfReference(
  table: TableExtent,
  { parts, columns }: StructuredReference,
  cell: SheetCell,
): Area | null {
  const places = (columns === null ? [] : [columns.first, columns.last]).map((heading) =>
    table.headings.findIndex((one) => one.toLowerCase() === heading.toLowerCase()),
  );
  const rows = (parts.length === 0 ? (['Data'] as const) : parts).map((part) => rowsOf(table, part, cell));
  const known = rows.filter((one) => one !== null);
  if (places.some((place) => place < 0) || known.length < rows.length) return null;
  const { left, right } = table.area;
  return {
    top: Math.min(...known.map(([top]) => top)),
    bottom: Math.max(...known.map(([, bottom]) => bottom)),
    left: places.length === 0 ? left : left + Math.min(...places),
    right: places.length === 0 ? right : left + Math.max(...places),
  };
}

const isSameArea = (one: Area, other: Area): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

/** How a formula names an area that is exactly columns of a table, or the whole of it; null for any other. */
export function referenceToArea(table: TableExtent, area: Area): StructuredReference | null {
  const first = table.headings[area.left - table.area.left];
  const last = table.headings[area.right - table.area.left];
  if (first === undefined || last === undefined) return null;
  const isWhole = area.left === table.area.left && area.right === table.area.right;
  const reference = (part: TablePart | null): StructuredReference => ({
    kind: 'structured',
    table: table.name,
    parts: part === null ? [] : [part],
    columns: isWhole && table.headings.length > 1 ? null : { first, last },
  });
  const across = (rows: Area): Area => ({ ...rows, left: area.left, right: area.right });
  if (isSameArea(area, across(table.area)) && table.hasHeaderRow) return reference('All');
  if (!isSameArea(area, across(bodyOf(table)))) return null;
  return reference(isWhole && table.headings.length > 1 ? 'Data' : null);
}

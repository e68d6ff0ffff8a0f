import { sheetCatalogue } from '../plan/fields/catalogue';
import { comparable } from '../plan/names';
import type { Plan, PlanTable } from '../plan/plan';
import { bodyPlace, cellAddress } from '../spreadsheet/address';
import { type CellValue, isSameValue } from '../spreadsheet/cell';
import type { CellPlace } from '../spreadsheet/cell-reference';
import type { Sheet, SheetTable } from '../spreadsheet/sheet';
import { cellValueOf } from './reading/cell-value';

/*
 * A check names cells by their places, and by the time that someone follows one its row may have moved: sorted, or pushed down by
 * rows above it. So a row is recognised by what stands in its key and name, and looked for where it no longer is.
 */

/** What a cell of a row's key or name held when it was read. */
interface KnownCell {
  readonly column: number;
  readonly value: CellValue;
}

/** A cell of a sheet, from 0, with what its row is recognised by; nothing where the cell is in no row of the plan. */
export interface KnownPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly known: readonly KnownCell[];
  /** In whose rows the row can be found again, and its columns by their headings. */
  readonly table: SheetTable | null;
}

/** The plan of a check, and the ids by which its sheets and Excel tables are found again, by their names. */
export interface PlanPlaces {
  readonly plan: Plan;
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly tableIds: ReadonlyMap<string, string>;
}

/** The place of a cell that a check named, with what its row is known by. */
export function knownPlace(plan: Plan, sheet: string, { row, column }: CellPlace): KnownPlace {
  for (const table of plan.tables) {
    const inBody = table.source.sheet === sheet ? bodyPlace(table.source, { row, column }) : null;
    if (inBody === null) continue;
    return {
      sheet,
      row,
      column,
      known: knownCells(table, inBody.row),
      table: table.source,
    };
  }
  return { sheet, row, column, known: [], table: null };
}

function knownCells({ role, source, columns }: PlanTable, row: number): readonly KnownCell[] {
  const places = ['id', sheetCatalogue[role].nameField].map((key) => columns.indexOf(key));
  return places
    .filter((column) => column >= 0)
    .map((column) => ({
      column: source.left + column,
      value: source.rows[row]?.[column] ?? null,
    }));
}

/**
 * The place with its columns where they stand now: one is found by its heading, where that stands in another column than before. Null
 * where it stands in several others. A column whose heading is nowhere was renamed, and is where it was.
 */
export function withColumnsNow(
  { cells, top, left }: Pick<Sheet, 'cells' | 'top' | 'left'>,
  place: KnownPlace,
): KnownPlace | null {
  const { table } = place;
  if (table === null) return place;
  const header = cells.slice(0, Math.max(0, table.top + 1 - top));
  const columnsOf = (heading: string): readonly number[] => [
    ...new Set(
      header.flatMap((row) =>
        row.flatMap((cell, at) =>
          typeof cell === 'string' && comparable(cell) === heading ? [left + at] : [],
        ),
      ),
    ),
  ];
  const columnNow = (column: number): number | null => {
    const heading = comparable(table.headings[column - table.left] ?? '');
    const found = heading === '' ? [] : columnsOf(heading);
    if (found.length === 0 || found.includes(column)) return column;
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const column = columnNow(place.column);
  const known = place.known.flatMap((cell) => {
    const now = columnNow(cell.column);
    return now === null ? [] : [{ ...cell, column: now }];
  });
  return column === null || known.length < place.known.length ? null : { ...place, column, known };
}

/** Asks for the row of headings of the table that a place is in; null where it is in none. */
export function askForHeader(worksheet: Excel.Worksheet, { table }: KnownPlace): Excel.Range | null {
  if (table === null) return null;
  const header = worksheet
    .getRangeByIndexes(table.top, 0, 1, 1)
    .getEntireRow()
    .getUsedRangeOrNullObject(true);
  header.load('values,rowIndex,columnIndex');
  return header;
}

/** The row that was asked for, once it is there. */
export const headerIn = (header: Excel.Range | null): Pick<Sheet, 'top' | 'left' | 'cells'> =>
  header === null || header.isNullObject
    ? { top: 0, left: 0, cells: [] }
    : {
        top: header.rowIndex,
        left: header.columnIndex,
        cells: header.values.map((row: readonly unknown[]) => row.map(cellValueOf)),
      };

/** What stands in a cell of a sheet; row and column are counted from 0. */
type CellReader = (row: number, column: number) => CellValue;

const isAt = (valueAt: CellReader, { known }: KnownPlace, row: number): boolean =>
  known.every(({ column, value }) => isSameValue(value, valueAt(row, column)));

/** Whether a row can be told from another by what stands in it. */
const isKnown = ({ known, table }: KnownPlace): boolean =>
  table !== null && known.some(({ value }) => value !== null);

/**
 * Tells in which row each of many known rows stands, among the rows of a sheet above `end`; null for one that stands in none, or in
 * several. The rows are gone through once for all that are known by the same columns.
 */
function rowSearch(valueAt: CellReader, end: number): (place: KnownPlace) => number | null {
  const rowsByContent = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const contentOf = (cells: readonly CellValue[]): string => JSON.stringify(cells);
  const rowsKnownBy = (columns: readonly number[]): ReadonlyMap<string, readonly number[]> => {
    const found = new Map<string, number[]>();
    for (let row = 0; row < end; row += 1) {
      const content = contentOf(columns.map((column) => valueAt(row, column)));
      const rows = found.get(content);
      if (rows === undefined) found.set(content, [row]);
      else rows.push(row);
    }
    return found;
  };
  return ({ known, table }) => {
    const columns = known.map(({ column }) => column);
    const id = columns.join();
    const rows = rowsByContent.get(id) ?? rowsKnownBy(columns);
    rowsByContent.set(id, rows);
    const found = (rows.get(contentOf(known.map(({ value }) => value))) ?? []).filter(
      (row) => row > (table?.top ?? 0),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

/**
 * The rows in which known rows stand now in a sheet that was just read; null for one that is not found, or where several rows look
 * like it and none stands at its old place.
 */
export function rowsIn(
  { cells, top, left }: Sheet,
  places: readonly KnownPlace[],
): readonly (number | null)[] {
  const valueAt: CellReader = (row, column) => cells[row - top]?.[column - left] ?? null;
  const search = rowSearch(valueAt, top + cells.length);
  return places.map((place) =>
    !isKnown(place) || isAt(valueAt, place, place.row) ? place.row : search(place),
  );
}

/**
 * The row of a sheet in which a known row stands now; null where it is not found, or where several rows look like it and none stands
 * at its old place. One round trip where it has not moved, two where it has.
 */
export async function findRow(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  place: KnownPlace,
): Promise<number | null> {
  if (!isKnown(place)) return place.row;
  const cells = new Map(
    place.known.map(({ column }) => {
      const cell = worksheet.getRangeByIndexes(place.row, column, 1, 1);
      cell.load('values');
      return [column, cell];
    }),
  );
  await context.sync();
  const valueThere: CellReader = (_, column) => cellValueOf(cells.get(column)?.values[0]?.[0]);
  return isAt(valueThere, place, place.row) ? place.row : searchRow(context, worksheet, place);
}

/** Reads the columns by which a row is known, and tells in which row it stands. */
async function searchRow(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  place: KnownPlace,
): Promise<number | null> {
  const columns = new Map(
    place.known.map(({ column }) => {
      const used = worksheet
        .getRange(`${cellAddress(0, column)}:${cellAddress(0, column)}`)
        .getEntireColumn()
        .getUsedRangeOrNullObject(true);
      used.load('values,rowIndex');
      return [column, used];
    }),
  );
  await context.sync();
  const ends = [...columns.values()].map((used) =>
    used.isNullObject ? 0 : used.rowIndex + used.values.length,
  );
  const valueAt: CellReader = (row, column) => {
    const used = columns.get(column);
    return used === undefined || used.isNullObject
      ? null
      : cellValueOf(used.values[row - used.rowIndex]?.[0]);
  };
  return rowSearch(valueAt, Math.max(...ends))(place);
}

import { sheetCatalogue } from '../plan/fields/catalogue';
import type { Plan, PlanTable } from '../plan/plan';
import { bodyPlace, cellAddress } from '../spreadsheet/address';
import { type CellValue, isSameValue } from '../spreadsheet/cell';
import type { CellPlace } from '../spreadsheet/cell-reference';
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
  /** The rows in which the row can be found again. */
  readonly table: { readonly headingRow: number } | null;
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
      table: { headingRow: table.source.top },
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
 * The rows of a sheet in which the known rows stand now; null for one that is not found, or where several rows look like it and
 * none stands at its old place. One round trip where none has moved, two where some have.
 */
export async function findRows(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  places: readonly KnownPlace[],
): Promise<readonly (number | null)[]> {
  const cells = places.map(({ row, known, table }) =>
    table === null || known.every(({ value }) => value === null)
      ? []
      : known.map(({ column }) => {
          const cell = worksheet.getRangeByIndexes(row, column, 1, 1);
          cell.load('values');
          return cell;
        }),
  );
  if (cells.every(({ length }) => length === 0)) return places.map(({ row }) => row);
  await context.sync();
  const hasStayed = ({ known }: KnownPlace, place: number): boolean =>
    (cells[place] ?? []).every((cell, at) =>
      isSameValue(known[at]?.value ?? null, cellValueOf(cell.values[0]?.[0])),
    );
  const moved = places.filter((place, at) => !hasStayed(place, at));
  const found = moved.length === 0 ? null : await searchRows(context, worksheet, moved);
  return places.map((place) => (moved.includes(place) ? (found?.(place) ?? null) : place.row));
}

/** Reads the columns by which the rows are known, and tells in which row each stands; null where in none, or in several. */
async function searchRows(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  places: readonly KnownPlace[],
): Promise<(place: KnownPlace) => number | null> {
  const numbers = new Set(places.flatMap(({ known }) => known.map(({ column }) => column)));
  const columns = new Map(
    [...numbers].map((column) => {
      const used = worksheet
        .getRange(`${cellAddress(0, column)}:${cellAddress(0, column)}`)
        .getEntireColumn()
        .getUsedRangeOrNullObject(true);
      used.load('values,rowIndex');
      return [column, used];
    }),
  );
  await context.sync();
  const valueAt = (column: number, at: number): CellValue => {
    const used = columns.get(column);
    return used === undefined || used.isNullObject ? null : cellValueOf(used.values[at - used.rowIndex]?.[0]);
  };
  const ends = [...columns.values()].map((used) =>
    used.isNullObject ? 0 : used.rowIndex + used.values.length,
  );
  const end = Math.max(...ends);
  return ({ known, table }) => {
    const found: number[] = [];
    for (let at = (table?.headingRow ?? 0) + 1; at < end && found.length < 2; at += 1) {
      if (known.every(({ column, value }) => isSameValue(value, valueAt(column, at)))) found.push(at);
    }
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

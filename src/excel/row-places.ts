import { sheetCatalogue } from '../plan/fields/catalogue';
import type { Plan, PlanTable } from '../plan/plan';
import { bodyPlace, cellAddress } from '../spreadsheet/address';
import type { CellValue } from '../spreadsheet/cell';
import type { CellPlace } from '../spreadsheet/cell-reference';
import { cellValueOf, isSameValue } from './reading/cell-value';

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
 * The row in which the known row stands now; null where it is not found, or where several rows look like it and none stands at its
 * old place. One round trip where it has not moved, two where it has.
 */
export async function findRow(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { row, known, table }: KnownPlace,
): Promise<number | null> {
  if (table === null || known.every(({ value }) => value === null)) return row;
  const cells = known.map(({ column }) => {
    const cell = worksheet.getRangeByIndexes(row, column, 1, 1);
    cell.load('values');
    return cell;
  });
  await context.sync();
  if (known.every(({ value }, place) => isSameValue(value, cellValueOf(cells[place]?.values[0]?.[0]))))
    return row;

  const columns = known.map(({ column }) => {
    const used = worksheet
      .getRange(`${cellAddress(0, column)}:${cellAddress(0, column)}`)
      .getEntireColumn()
      .getUsedRangeOrNullObject(true);
    used.load('values,rowIndex');
    return used;
  });
  await context.sync();
  const valueAt = (place: number, at: number): CellValue => {
    const used = columns[place];
    return used === undefined || used.isNullObject ? null : cellValueOf(used.values[at - used.rowIndex]?.[0]);
  };
  const ends = columns.map((used) => (used.isNullObject ? 0 : used.rowIndex + used.values.length));
  const found: number[] = [];
  for (let at = table.headingRow + 1; at < Math.max(...ends); at += 1) {
    if (known.every(({ value }, place) => isSameValue(value, valueAt(place, at)))) found.push(at);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

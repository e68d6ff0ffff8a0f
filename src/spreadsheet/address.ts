import type { CellPlace } from './cell-reference';
import type { SheetTable } from './sheet';

/** Column letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The A1 address of a cell whose row and column are counted from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The A1 address of a place. */
export const addressOf = ({ row, column }: CellPlace): string => cellAddress(row, column);

/** Where a cell of a table's body stands in the sheet; both are counted from 0 inside the table. */
export const bodyCell = (table: SheetTable, row: number, column: number): CellPlace => ({
  row: table.top + 1 + row,
  column: table.left + column,
});

/** Where a cell of the sheet stands in a table's body, counted from 0 inside it; null for one that is not in it. */
export function bodyPlace({ top, left, rows, headings }: SheetTable, cell: CellPlace): CellPlace | null {
  const row = cell.row - top - 1;
  const column = cell.column - left;
  return row >= 0 && row < rows.length && column >= 0 && column < headings.length ? { row, column } : null;
}

/** Where the heading of a column stands in the sheet; the column is counted from 0 inside the table. */
export const headingCell = (table: SheetTable, column: number): CellPlace => ({
  row: table.top,
  column: table.left + column,
});

/** The A1 address of the whole table, from its first heading to the last cell of its body. */
export const tableAddress = (table: SheetTable): string =>
  `${cellAddress(table.top, table.left)}:${cellAddress(table.top + table.rows.length, table.left + Math.max(0, table.headings.length - 1))}`;

/** A cell as a reference that stays where it is when it is copied: `$C$5`; row and column are counted from 0. */
export const absoluteCell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** The addresses of cells, those that stand one below the other as one area: C5, C6, C7, E5 are C5:C7 and E5. */
export function joinedAreas(cells: readonly CellPlace[]): readonly string[] {
  const areas: { readonly first: CellPlace; last: CellPlace }[] = [];
  for (const cell of cells) {
    const area = areas.at(-1);
    if (area !== undefined && cell.column === area.last.column && cell.row === area.last.row + 1)
      area.last = cell;
    else areas.push({ first: cell, last: cell });
  }
  return areas.map(({ first, last }) =>
    first.row === last.row ? addressOf(first) : `${addressOf(first)}:${addressOf(last)}`,
  );
}

import type { CellValue } from '../../spreadsheet/cell';
import type { SheetTable } from '../../spreadsheet/sheet';
import type { Role } from '../fields/roles';

/** A row of a plan as a table holds it. */
export interface Line {
  /** Its place in the table's body, counted from 0; several tactics in one cell share a place. */
  readonly place: number;
  /** A value for each column of the unfolded table. */
  readonly cells: readonly CellValue[];
}

/**
 * A table with one line for each row of the plan and one column for each field: sections, calendars, merged cells, several
 * levels and several tactics in a cell are laid out.
 */
export interface UnfoldedTable {
  readonly role: Role;
  readonly source: SheetTable;
  /** The property name of the field of each column; those behind the columns of the source are made of others, and count after them. */
  readonly columns: readonly (string | null)[];
  /** The column of the source in which each column stands. */
  readonly sourceColumns: readonly number[];
  readonly lines: readonly Line[];
  /** Whether its rows are made of the texts of a level in a table of another role. */
  readonly isDerived: boolean;
}

/** A table while it is laid out. */
export interface Layout {
  readonly source: SheetTable;
  readonly columns: (string | null)[];
  readonly sourceColumns: number[];
  lines: readonly Line[];
  /** Whether the cells are copies: large tables in which nothing is laid out share those of the source. */
  isCopied: boolean;
}

/** A line whose cells may be changed. */
export interface OwnLine {
  readonly place: number;
  readonly cells: CellValue[];
}

/** The lines of a layout with cells of their own. */
export function ownLines(layout: Layout): readonly OwnLine[] {
  if (!layout.isCopied) {
    layout.lines = layout.lines.map(({ place, cells }) => ({ place, cells: [...cells] }));
    layout.isCopied = true;
  }
  return layout.lines as readonly OwnLine[];
}

/**
 * Adds a column that is made of others: a value for each line, standing in a column of the source. It counts where the row's own
 * column of the field, if there is one, says nothing that can be read.
 */
export function addColumn(
  layout: Layout,
  field: string,
  sourceColumn: number,
  valueOf: (line: Line, index: number) => CellValue,
): void {
  const at = layout.columns.length;
  layout.columns.push(field);
  layout.sourceColumns.push(sourceColumn);
  ownLines(layout).forEach((line, index) => {
    // A row may have fewer cells than the table has columns.
    while (line.cells.length < at) line.cells.push(null);
    line.cells[at] = valueOf(line, index);
  });
}

/** Says nothing: null, or a text of nothing but spaces. */
export const isEmptyCell = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

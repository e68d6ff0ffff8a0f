import { type OwnColumn, ownColumnOf } from '../../plan/own-columns';
import type { CellValue } from '../../spreadsheet/cell';
import type { Sheet, SheetTable } from '../../spreadsheet/sheet';

/** A column of Plumbline's own as it was found beside the rows of a table. */
export interface ColumnThere {
  readonly kind: OwnColumn;
  /** As it is written there. */
  readonly heading: string;
  /** The column of the sheet, from 0. */
  readonly column: number;
}

export const cellOf = ({ cells, top, left }: Sheet, row: number, column: number): CellValue =>
  cells[row - top]?.[column - left] ?? null;

/** Plumbline's columns of a table, wherever somebody moved them, and those right behind its last one. */
export function columnsThere(sheet: Sheet, { top, left, headings }: SheetTable): readonly ColumnThere[] {
  const found: ColumnThere[] = [];
  for (let column = left; ; column += 1) {
    const heading = cellOf(sheet, top, column);
    const kind = ownColumnOf(heading);
    if (kind !== null && typeof heading === 'string') found.push({ kind, heading, column });
    else if (column >= left + headings.length) return found;
  }
}

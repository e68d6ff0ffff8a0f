import type { Area } from '../../spreadsheet/area';
import type { CellValue, Matrix } from '../../spreadsheet/cell';
import { lastColumn } from './areas';

/* What is known of a sheet whose formulas are calculated. */

/* A cell inside its sheet as one number. */
export type Place = number;
export const placeOf = (row: number, column: number): Place => row * (lastColumn + 1) + column;
export const cellOf = (place: Place): { readonly row: number; readonly column: number } => ({
  row: Math.floor(place / (lastColumn + 1)),
  column: place % (lastColumn + 1),
});

export interface Spill {
  readonly area: Area;
  readonly values: Matrix;
}

export interface SheetValues {
  readonly formulas: ReadonlyMap<Place, string>;
  readonly values: Map<Place, CellValue>;
  /** By the cell that spills. */
  readonly spills: Map<Place, Spill>;
  /** The cells that these take. */
  readonly taken: Set<Place>;
  /** What spilled here in the pass before. */
  readonly spilled: ReadonlyMap<Place, CellValue>;
  /** What was read of the sheet: the same cells give the same matrix, of which a formula engine may remember something. */
  readonly read: Map<string, Matrix>;
  /** What is used of the sheet, with what spilled; undefined until someone asks. */
  used: Area | null | undefined;
}

export const nothingCalculated = (
  formulas: SheetValues['formulas'],
  spilled: SheetValues['spilled'],
): SheetValues => ({
  formulas,
  values: new Map(),
  spills: new Map(),
  taken: new Set(),
  spilled,
  read: new Map(),
  used: undefined,
});

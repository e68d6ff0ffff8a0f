/** An Excel error value in a cell, such as `{ error: '#N/A' }`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are numbers (Excel serials); a blank cell, and a cell that holds an empty text, is null. */
export type CellValue = string | number | boolean | null | CellError;

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** Whether two cells hold the same, errors counted. */
export const isSameValue = (one: CellValue, other: CellValue): boolean =>
  isCellError(one) && isCellError(other) ? one.error === other.error : one === other;

/** Whether two rows hold the same in every cell. */
export const isSameRow = (one: readonly CellValue[], other: readonly CellValue[]): boolean =>
  one === other ||
  (one.length === other.length && one.every((cell, column) => isSameValue(cell, other[column] ?? null)));

/** What stands in place of a formula's result where a program wrote the formula and nobody calculated it; Excel always saves a result. */
export const notCalculated: CellError = Object.freeze({ error: 'not calculated' });

/** A cell keeps what it means where it is copied from one thread or process to another, so its text tells, not the object. */
export const isNotCalculated = (value: unknown): boolean =>
  isCellError(value) && value.error === notCalculated.error;

/** Rows of cells. */
export type Matrix<Cell = CellValue> = readonly (readonly Cell[])[];

export const isMatrix = (value: unknown): value is Matrix => Array.isArray(value);

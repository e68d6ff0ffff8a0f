import type { CellError, CellValue } from '../plan/sheet-table';
import type { ExcelError } from './excel-error';

/** Rows of cells. */
export type Matrix<Cell = CellValue> = readonly (readonly Cell[])[];

/** An error value with the sentence that says what was seen and what to do. */
export interface Failure extends CellError {
  readonly error: ExcelError;
  readonly message: string;
}

/** A cell of a result. */
export type ResultCell = string | number | boolean | null | Failure;

/** What a call answers: a value, of whose cells some may be errors, or one error for the whole call. */
export type CallResult = { readonly value: ResultCell | Matrix<ResultCell> } | Failure;

/** An argument as a host hands it over: omitted (null or undefined), one value, or rows. A blank cell is null or '' in its row. */
export type Argument = CellValue | Matrix | undefined;

export const isMatrix = (value: unknown): value is Matrix => Array.isArray(value);

export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'error' in value && 'message' in value;

import type { CellValue, Matrix } from '../spreadsheet/cell';
import type { Failure } from '../spreadsheet/failure';

/** A cell of a result. */
export type ResultCell = string | number | boolean | null | Failure;

/** What a call answers: a value, of whose cells some may be errors, or one error for the whole call. */
export type CallResult = { readonly value: ResultCell | Matrix<ResultCell> } | Failure;

/** An argument as a host hands it over: omitted (null or undefined), one value, or rows. A blank cell is null or '' in its row. */
export type Argument = CellValue | Matrix | undefined;

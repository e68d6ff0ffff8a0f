import type { Argument, CallResult, ResultCell } from '../../../src/functions/value';
import { isMatrix } from '../../../src/spreadsheet/cell';
import { isFailure } from '../../../src/spreadsheet/failure';

export const column = (cells: readonly (string | number | null)[]): Argument => cells.map((cell) => [cell]);

export const row = (cells: readonly (string | number | null)[]): Argument => [cells];

export function rowsOf(result: CallResult): readonly (readonly ResultCell[])[] {
  if (isFailure(result) || !isMatrix(result.value)) throw new Error(JSON.stringify(result));
  return result.value;
}

/** Three years of quarters. */
export const quarters = [112, 98, 143, 171, 118, 105, 150, 182, 125, 109, 158, 190];

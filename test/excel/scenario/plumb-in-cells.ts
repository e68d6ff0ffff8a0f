import { callFunction } from '../../../src/functions/call';
import { functionNamed } from '../../../src/functions/lookup';
import type { Argument, ResultCell } from '../../../src/functions/value';
import type { CustomFunctionCaller } from '../../../src/office-host';
import { type CellValue, isMatrix } from '../../../src/spreadsheet/cell';
import { isFailure } from '../../../src/spreadsheet/failure';

const inCell = (cell: ResultCell): CellValue => (isFailure(cell) ? { error: cell.error } : cell);

/** Plumbline's functions in the cells of a workbook, answered at once; one that the catalogue lacks is `#NAME?`. */
export const plumbInCells: CustomFunctionCaller = {
  call: (name, given) => {
    const declaration = functionNamed(name);
    if (isFailure(declaration)) return undefined;
    const result = callFunction(declaration, given as readonly Argument[]);
    if (isFailure(result)) return inCell(result);
    const { value } = result;
    return isMatrix(value) ? value.map((row) => row.map(inCell)) : inCell(value);
  },
};

import { callFunction } from '../../../src/functions/call';
import { functionNamed } from '../../../src/functions/lookup';
import type { Argument, ResultCell } from '../../../src/functions/value';
import { language } from '../../../src/languages/language';
import type { CustomFunctionCaller } from '../../../src/office-host';
import { type CellValue, isMatrix } from '../../../src/spreadsheet/cell';
import { isFailure } from '../../../src/spreadsheet/failure';

const inCell = (cell: ResultCell): CellValue => (isFailure(cell) ? { error: cell.error } : cell);

/**
 * Plumbline's functions in the cells of a workbook, answered at once; one that the catalogue lacks is `#NAME?`. The same arguments
 * have the same answer in a language: workbooks that are written anew for each of many attempts to break off ask for the same ones.
 */
export const plumbInCells: CustomFunctionCaller = {
  call: (name, given) => {
    const asked = `${language.tag} ${name} ${JSON.stringify(given)}`;
    if (!answers.has(asked)) answers.set(asked, answerTo(name, given as readonly Argument[]));
    return answers.get(asked);
  },
};

const answers = new Map<string, ReturnType<CustomFunctionCaller['call']>>();

function answerTo(name: string, given: readonly Argument[]): ReturnType<CustomFunctionCaller['call']> {
  const declaration = functionNamed(name);
  if (isFailure(declaration)) return undefined;
  const result = callFunction(declaration, given);
  if (isFailure(result)) return inCell(result);
  const { value } = result;
  return isMatrix(value) ? value.map((row) => row.map(inCell)) : inCell(value);
}

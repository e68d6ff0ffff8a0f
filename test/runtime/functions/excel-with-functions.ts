import { callFunction } from '../../../src/functions/call';
import { worksheetFunctions } from '../../../src/functions/catalogue';
import type { WorksheetFunction } from '../../../src/functions/function';
import { namespace } from '../../../src/functions/lookup';
import type { Argument, CallResult, ResultCell } from '../../../src/functions/value';
import { functionDeclarations, type FunctionResult, type OfficeHost } from '../../../src/office-host';
import { functionsMetadata } from '../../../src/runtime/functions/functions-metadata';
import { registerFunctions } from '../../../src/runtime/functions/register-functions';
import { type CellValue, isMatrix } from '../../../src/spreadsheet/cell';
import { isFailure } from '../../../src/spreadsheet/failure';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';

/** Lets a host know the functions as Excel does: by what functions.json says of them. */
export function declareFunctions(host: OfficeHost): void {
  const json: unknown = JSON.parse(JSON.stringify(functionsMetadata(worksheetFunctions)));
  host.functions.declare(functionDeclarations(json, namespace));
}

/** A host in whose genuine library the functions are registered. The test file needs the lines of `excelInJsdom`. */
export function excelWithFunctions(): OfficeHost {
  const host = excelInJsdom();
  declareFunctions(host);
  beforeAll(() => {
    registerFunctions();
  });
  return host;
}

const shownErrors = ['#NULL!', '#DIV/0!', '#VALUE!', '#NUM!', '#N/A'];
const shownCell = (cell: ResultCell): CellValue => {
  if (!isFailure(cell)) return cell ?? '';
  return { error: shownErrors.includes(cell.error) ? cell.error : '#VALUE!' };
};

/** Whether Excel is told that the function answers with rows, be it one cell. */
const givesRows = (declaration: WorksheetFunction): boolean =>
  functionsMetadata([declaration]).functions[0]?.result.dimensionality === 'matrix';

/** What a cell shows of an answer of a function of the catalogue. */
export function inExcel(declaration: WorksheetFunction, result: CallResult): FunctionResult {
  const rows = isFailure(result) ? [[result]] : isMatrix(result.value) ? result.value : [[result.value]];
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only !== undefined && !isFailure(only) && !givesRows(declaration)) {
    return { value: shownCell(only), message: null };
  }
  if (!isFailure(only)) return { value: rows.map((row) => row.map(shownCell)), message: null };
  const value = shownCell(only) as { readonly error: string };
  return { value, message: ['#VALUE!', '#N/A'].includes(value.error) ? only.message : null };
}

/** The answer of the catalogue to what Excel passes: one value is rows of one cell, undefined is left out. */
export const answered = (declaration: WorksheetFunction, given: readonly Argument[]): FunctionResult =>
  inExcel(
    declaration,
    callFunction(
      declaration,
      given.map((argument) => (argument === undefined || isMatrix(argument) ? argument : [[argument]])),
    ),
  );

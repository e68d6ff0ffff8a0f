import { language } from '../languages/language';
import type { ExcelError } from '../spreadsheet/excel-error';
import { failuresWith } from '../spreadsheet/failure';
import { formulaErrors } from '../spreadsheet/formula/messages';

/**
 * Every error that is not one function's own. In the sentences `{subject}` is an argument ('price') or a cell of it
 * ('Row 3, column 1 of price').
 */
const errors = {
  ...formulaErrors,
  argumentMissing: '#VALUE!',
  moreThanOneArgument: '#VALUE!',
  tooManyArguments: '#VALUE!',
  unknownChoice: '#VALUE!',
  notOneValue: '#VALUE!',
  emptyArray: '#VALUE!',
  notARange: '#VALUE!',
  outOfBounds: '#NUM!',
  rateOutOfBounds: '#NUM!',
  notWhole: '#NUM!',
  unknownFunction: '#NAME?',
  unknownFunctionNear: '#NAME?',
  unknownParameter: '#VALUE!',
  unknownParameterNear: '#VALUE!',
  unknownName: '#NAME?',
  broken: '#VALUE!',
} as const satisfies Readonly<Record<string, ExcelError>>;

export const failure = failuresWith(errors, () => language.calls.messages);

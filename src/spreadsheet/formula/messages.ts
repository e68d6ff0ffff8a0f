import { language } from '../../languages/language';
import type { ExcelError } from '../excel-error';
import { failuresWith } from '../failure';

/** The errors of what can go wrong in any formula, whatever functions it calls. */
export const formulaErrors = {
  blank: '#VALUE!',
  wrongKind: '#VALUE!',
  tooLarge: '#NUM!',
  resultTooLarge: '#NUM!',
  sizeMismatch: '#N/A',
  operandsMismatch: '#N/A',
  tooManyCells: '#NUM!',
  divisionByZero: '#DIV/0!',
  powerUndefined: '#NUM!',
  textTooLong: '#VALUE!',
} as const satisfies Readonly<Record<string, ExcelError>>;

export const formulaFailure = failuresWith(formulaErrors, () => language.calls.messages);

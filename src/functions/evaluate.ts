import { language } from '../languages/language';
import { type CellValue, isCellError, isMatrix } from '../spreadsheet/cell';
import { shown } from '../spreadsheet/cell-text';
import { failureOf, isFailure } from '../spreadsheet/failure';
import { type Environment, expressionValue, type Value } from '../spreadsheet/formula/evaluate';
import type { Expression } from '../spreadsheet/formula/expression';
import { printFormula } from '../spreadsheet/formula/print';
import { callFunction } from './call';
import { numberOfText } from './coercion';
import { functionNamed } from './lookup';
import { failure } from './messages';
import type { Argument, CallResult, ResultCell } from './value';

/** What the words of a formula stand for where there are no cells. */
export interface Scope {
  readonly call: (name: string, given: readonly Argument[]) => CallResult;
  readonly valueOfName: (name: string) => CallResult;
}

/** The functions of the catalogue, and nothing else. */
export const catalogueScope: Scope = {
  call: (name, given) => {
    const declaration = functionNamed(name);
    return isFailure(declaration) ? declaration : callFunction(declaration, given);
  },
  valueOfName: (name) => failure('unknownName', { name: shown(name) }),
};

const valueOf = (result: CallResult): Value => (isFailure(result) ? result : result.value);

function environmentOf(scope: Scope): Environment {
  const environment: Environment = {
    call: ({ name, arguments: given }) => {
      const values = given.map((argument) =>
        argument === null ? null : expressionValue(argument, environment),
      );
      return valueOf(scope.call(name, values));
    },
    valueOfName: ({ name }) => valueOf(scope.valueOfName(name)),
    valueOfReference: (reference) => failure('unknownName', { name: shown(printFormula(reference)) }),
    numberOfText,
  };
  return environment;
}

const resultCell = (cell: CellValue): ResultCell =>
  isCellError(cell) ? failureOf(cell, language.calls.subjects.formula) : cell;

/** The value of a formula. Never throws: whatever goes wrong is an error value with its sentence. */
export function evaluateFormula(formula: Expression, scope: Scope = catalogueScope): CallResult {
  const value = expressionValue(formula, environmentOf(scope));
  if (isMatrix(value)) return { value: value.map((row) => row.map(resultCell)) };
  const cell = resultCell(value);
  return isFailure(cell) ? cell : { value: cell };
}

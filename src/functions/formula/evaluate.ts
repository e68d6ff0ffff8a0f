import { isCellError } from '../../plan/sheet-table';
import type { CellValue } from '../../plan/sheet-table';
import { commonSize, mostCells, sizeOf, spreadCell } from '../broadcast';
import { callFunction } from '../call';
import { failureOf } from '../coercion';
import { functionNamed } from '../lookup';
import { failure } from '../messages';
import { shown } from '../text-of';
import { isFailure, isMatrix } from '../value';
import type { Argument, CallResult, Matrix, ResultCell } from '../value';
import type { Call, Constant, Expression, Name, Operation, Percent, Reference, Sign } from './expression';
import { cellOperations } from './operators';
import type { CellOperation } from './operators';
import { printFormula } from './print';

/** What a part of a formula comes to. */
export type Value = CellValue | Matrix;

/**
 * What the parts of a formula that are no constants stand for. A call is handed over with its arguments as they are
 * written: a host that knows references or takes some arguments only when it needs them evaluates them itself.
 */
export interface Environment {
  readonly call: (call: Call) => Value;
  readonly valueOfName: (name: Name) => Value;
  readonly valueOfReference: (reference: Reference) => Value;
}

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

const asMatrix = (value: Value): Matrix => (isMatrix(value) ? value : [[value]]);

const valueOf = (result: CallResult): Value => (isFailure(result) ? result : result.value);

const constantCell = (constant: Constant): CellValue =>
  constant.kind === 'error' ? { error: constant.value } : constant.value;

/** One operation on two values, element by element where one of them is an array. */
function operate(operation: CellOperation, left: Value, right: Value): Value {
  if (!isMatrix(left) && !isMatrix(right)) return operation(left, right);
  const operands = [asMatrix(left), asMatrix(right)] as const;
  const sizes = operands.map(sizeOf);
  const { rows, columns } = commonSize(sizes);
  if (rows * columns > mostCells) return failure('tooManyCells', { rows, columns, most: mostCells });
  const cellAt = (row: number, column: number): CellValue => {
    const [one, other] = operands.map((operand) => spreadCell(operand, row, column));
    if (one !== undefined && other !== undefined) return operation(one, other);
    const short = sizeOf(operands[one === undefined ? 0 : 1]);
    return failure('sizeMismatch', { subject: 'an operand', ...short, row: row + 1, column: column + 1 });
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellAt(row, column)),
  );
}

/* A plus sign leaves a value as it is, even a text, as in Excel. */
function wrapped(wrapper: Sign | Percent, value: Value): Value {
  if (wrapper.kind === 'percent') return operate(cellOperations['/'], value, 100);
  return wrapper.operator === '-' ? operate(cellOperations['-'], 0, value) : value;
}

/* Signs and operations are worked off from the innermost outwards: long chains of them are no deep recursion. */
function wrappedValue(expression: Sign | Percent, environment: Environment): Value {
  const wrappers: (Sign | Percent)[] = [];
  let innermost: Expression = expression;
  while (innermost.kind === 'sign' || innermost.kind === 'percent') {
    wrappers.push(innermost);
    innermost = innermost.operand;
  }
  return wrappers.reduceRight(
    (value, wrapper) => wrapped(wrapper, value),
    expressionValue(innermost, environment),
  );
}

function operationValue(expression: Operation, environment: Environment): Value {
  const chain: Operation[] = [];
  let innermost: Expression = expression;
  while (innermost.kind === 'operation') {
    chain.push(innermost);
    innermost = innermost.left;
  }
  return chain.reduceRight(
    (left, { operator, right }) =>
      operate(cellOperations[operator], left, expressionValue(right, environment)),
    expressionValue(innermost, environment),
  );
}

/** The value of an expression; an error that it comes to may carry a sentence. */
export function expressionValue(expression: Expression, environment: Environment): Value {
  switch (expression.kind) {
    case 'array':
      return expression.rows.map((row) => row.map(constantCell));
    case 'name':
      return environment.valueOfName(expression);
    case 'cells':
    case 'structured':
      return environment.valueOfReference(expression);
    case 'sign':
    case 'percent':
      return wrappedValue(expression, environment);
    case 'operation':
      return operationValue(expression, environment);
    case 'call':
      return environment.call(expression);
    case 'number':
    case 'text':
    case 'boolean':
    case 'error':
      return constantCell(expression);
  }
}

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
  };
  return environment;
}

const resultCell = (cell: CellValue): ResultCell =>
  isCellError(cell) ? failureOf(cell, 'The formula') : cell;

/** The value of a formula. Never throws: whatever goes wrong is an error value with its sentence. */
export function evaluateFormula(formula: Expression, scope: Scope = catalogueScope): CallResult {
  const value = expressionValue(formula, environmentOf(scope));
  if (isMatrix(value)) return { value: value.map((row) => row.map(resultCell)) };
  const cell = resultCell(value);
  return isFailure(cell) ? cell : { value: cell };
}

import { commonSize, mostCells, sizeOf, spreadCell } from '../broadcast';
import { type CellValue, isMatrix, type Matrix } from '../cell';
import type { NumberOfText } from '../cell-number';
import type {
  Call,
  Constant,
  Expression,
  Name,
  Operation,
  Operator,
  Percent,
  Reference,
  Sign,
} from './expression';
import { formulaFailure } from './messages';
import { cellOperations } from './operators';

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
  /** The number that a text is where an operator asks for one; null where it is none. */
  readonly numberOfText: NumberOfText;
}

const asMatrix = (value: Value): Matrix => (isMatrix(value) ? value : [[value]]);

const constantCell = (constant: Constant): CellValue =>
  constant.kind === 'error' ? { error: constant.value } : constant.value;

/** One operation on two values, element by element where one of them is an array. */
function operate(operator: Operator, left: Value, right: Value, numberOfText: NumberOfText): Value {
  const operation = cellOperations[operator];
  if (!isMatrix(left) && !isMatrix(right)) return operation(left, right, numberOfText);
  const operands = [asMatrix(left), asMatrix(right)] as const;
  const sizes = operands.map(sizeOf);
  const { rows, columns } = commonSize(sizes);
  if (rows * columns > mostCells) return formulaFailure('tooManyCells', { rows, columns, most: mostCells });
  const cellAt = (row: number, column: number): CellValue => {
    const [one, other] = operands.map((operand) => spreadCell(operand, row, column));
    if (one !== undefined && other !== undefined) return operation(one, other, numberOfText);
    const short = sizeOf(operands[one === undefined ? 0 : 1]);
    return formulaFailure('operandsMismatch', { ...short, row: row + 1, column: column + 1 });
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellAt(row, column)),
  );
}

/* A plus sign leaves a value as it is, even a text, as in Excel. */
function wrapped(wrapper: Sign | Percent, value: Value, numberOfText: NumberOfText): Value {
  if (wrapper.kind === 'percent') return operate('/', value, 100, numberOfText);
  return wrapper.operator === '-' ? operate('-', 0, value, numberOfText) : value;
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
    (value, wrapper) => wrapped(wrapper, value, environment.numberOfText),
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
      operate(operator, left, expressionValue(right, environment), environment.numberOfText),
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

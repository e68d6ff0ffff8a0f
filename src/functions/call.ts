import { isNoAnswer } from '../economics/no-answer';
import { commonSize, mostCells, sizeOf, spreadCell } from '../spreadsheet/broadcast';
import { type CellValue, isCellError, isMatrix, type Matrix } from '../spreadsheet/cell';
import { shown } from '../spreadsheet/cell-text';
import { type Failure, failureOf, fill, isFailure, type Mentions } from '../spreadsheet/failure';
import { toListedNumber, toOneValue } from './coercion';
import {
  type Answer,
  type ArgumentValue,
  isOneValue,
  isOptional,
  type NumbersParameter,
  type OneValueParameter,
  type Parameter,
  signatureOf,
  type WorksheetFunction,
} from './function';
import { errorTexts } from './function-texts';
import { failure } from './messages';
import { cellSubject } from './subjects';
import type { Argument, CallResult, ResultCell } from './value';

/** Checked arguments by parameter. */
type Given = Record<string, ArgumentValue>;

/** A parameter of one value that was given rows: the call is answered for each of them. */
interface Spread {
  readonly parameter: OneValueParameter;
  readonly matrix: Matrix;
}

const isSpread = (value: ArgumentValue | Spread): value is Spread =>
  typeof value === 'object' && value !== null && 'matrix' in value;

/* Only what can stand in a sentence: lists and ranges are left out. */
function mentionsOf(given: Readonly<Given>): Mentions {
  const mentions: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value !== null && typeof value !== 'object')
      mentions[name] = typeof value === 'string' ? shown(value) : value;
  }
  return mentions;
}

/** What `compute` answers for a cell, as a host shows it. */
function resultCell(answer: Answer, declaration: WorksheetFunction, given: Readonly<Given>): ResultCell {
  if (typeof answer === 'number') {
    if (!Number.isFinite(answer)) return failure('resultTooLarge', {});
    return answer === 0 ? 0 : answer;
  }
  if (isNoAnswer(answer)) {
    const declared = declaration.errors[answer.because];
    if (declared === undefined) {
      return failure('broken', { function: declaration.id, reason: `undeclared: ${answer.because}` });
    }
    return {
      error: declared.error,
      message: fill(errorTexts(declaration.id, answer.because).message, {
        ...mentionsOf(given),
        ...answer.seen,
      }),
    };
  }
  return isCellError(answer) ? failureOf(answer, declaration.id) : answer;
}

function result(declaration: WorksheetFunction, given: Given): CallResult {
  const computed = declaration.compute(given);
  if (isMatrix(computed)) {
    return { value: computed.map((row) => row.map((answer) => resultCell(answer, declaration, given))) };
  }
  const cell = resultCell(computed as Answer, declaration, given);
  return isFailure(cell) ? cell : { value: cell };
}

function readNumbers(argument: Matrix, parameter: NumbersParameter): readonly (number | null)[] | Failure {
  const numbers: (number | null)[] = [];
  for (const [row, cells] of argument.entries()) {
    for (const [column, cell] of cells.entries()) {
      const number = toListedNumber(cell, parameter, parameter.name);
      // The subject that tells the place is written only for the cell that fails.
      if (isFailure(number)) {
        const failed = toListedNumber(cell, parameter, cellSubject(row, column, parameter.name));
        return isFailure(failed) ? failed : number;
      }
      numbers.push(number);
    }
  }
  return numbers;
}

/** An argument for a parameter that takes rows. */
function readRows(
  argument: CellValue | Matrix,
  parameter: Exclude<Parameter, OneValueParameter>,
): Matrix | readonly (number | null)[] | Failure {
  if (!isMatrix(argument)) {
    if (isCellError(argument)) return failureOf(argument, parameter.name);
    if (parameter.kind === 'range')
      return failure('notARange', { subject: parameter.name, seen: shown(argument) });
    return readRows([[argument]], parameter);
  }
  const { rows, columns } = sizeOf(argument);
  if (rows === 0 || columns === 0) return failure('emptyArray', { subject: parameter.name });
  return parameter.kind === 'numbers' ? readNumbers(argument, parameter) : argument;
}

/** Answers for every place of the arrays that were given for parameters of one value; a bad cell fails alone. */
function spreadResult(declaration: WorksheetFunction, given: Given, spreads: readonly Spread[]): CallResult {
  const sizes = spreads.map(({ matrix }) => sizeOf(matrix));
  const { rows, columns } = commonSize(sizes);
  if (rows * columns > mostCells) return failure('tooManyCells', { rows, columns, most: mostCells });

  // One object for all places: `compute` keeps nothing of it.
  const here: Given = { ...given };
  const answerAt = (row: number, column: number): ResultCell => {
    for (const { parameter, matrix } of spreads) {
      const cell = spreadCell(matrix, row, column);
      if (cell === undefined) {
        return failure('sizeMismatch', {
          subject: parameter.name,
          ...sizeOf(matrix),
          row: row + 1,
          column: column + 1,
        });
      }
      const value = toOneValue(cell, parameter, parameter.name);
      if (isFailure(value)) return value;
      here[parameter.name] = value;
    }
    return resultCell(declaration.compute(here) as Answer, declaration, here);
  };
  return {
    value: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => answerAt(row, column)),
    ),
  };
}

/** An argument for a parameter of one value: that value, or the rows over which the call spreads. */
function readOneValue(
  argument: CellValue | Matrix,
  parameter: OneValueParameter,
  declaration: WorksheetFunction,
): ArgumentValue | Spread | Failure {
  const { name } = parameter;
  if (!isMatrix(argument)) return toOneValue(argument, parameter, name);
  const size = sizeOf(argument);
  if (size.rows === 0 || size.columns === 0) return failure('emptyArray', { subject: name });
  if (declaration.result.kind === 'scalar') return { parameter, matrix: argument };
  return size.rows === 1 && size.columns === 1
    ? toOneValue(argument[0]?.[0] ?? null, parameter, name)
    : failure('notOneValue', { function: declaration.id, subject: name, ...size });
}

function checkedCall(declaration: WorksheetFunction, givenArguments: readonly Argument[]): CallResult {
  const { id, parameters } = declaration;
  if (givenArguments.length > parameters.length) {
    const most = parameters.length;
    const mentions = {
      function: id,
      most,
      count: givenArguments.length,
      signature: signatureOf(declaration),
    };
    return failure(most === 1 ? 'moreThanOneArgument' : 'tooManyArguments', mentions);
  }
  const given: Given = {};
  const spreads: Spread[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const { name } = parameter;
    const argument = givenArguments[index] ?? null;
    if (argument === null) {
      if (!isOptional(parameter)) {
        const signature = signatureOf(declaration);
        return failure('argumentMissing', { function: id, parameter: name, position: index + 1, signature });
      }
      given[name] = parameter.default ?? null;
      continue;
    }
    const value = isOneValue(parameter)
      ? readOneValue(argument, parameter, declaration)
      : readRows(argument, parameter);
    if (isFailure(value)) return value;
    if (isSpread(value)) spreads.push(value);
    else given[name] = value;
  }
  return spreads.length === 0 ? result(declaration, given) : spreadResult(declaration, given, spreads);
}

/**
 * Calls a worksheet function with the arguments of a host. Never throws: whatever is wrong is an error value with the
 * sentence that says so.
 *
 * An omitted argument is null or undefined; a blank cell is null or '' in its row, and counts as omitted too. Rows given for
 * parameters of one value are answered element by element, spread as Excel spreads arrays, and rows are what comes back;
 * there a bad cell fails alone. A function that spills takes single values only (or rows of one cell).
 */
export function callFunction(
  declaration: WorksheetFunction,
  givenArguments: readonly Argument[],
): CallResult {
  try {
    return checkedCall(declaration, givenArguments);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return failure('broken', { function: declaration.id, reason });
  }
}

import { type CellError, isCellError } from '../../spreadsheet/cell';
import { numberOfText } from '../texts/number-of-text';
import type { DeclaredFunction, FunctionDeclarations, FunctionParameter } from './functions-json';

/* How Excel hands the arguments of a formula to an add-in's function, and when it does not even call it. */

const valueError: CellError = { error: '#VALUE!' };

type Passed = { readonly values: readonly unknown[] } | { readonly refused: CellError };

const isRows = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row));

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/* A value as the parameter's type wants it; the error that the whole call gives where it cannot be. */
function passedCell(
  value: unknown,
  { type }: FunctionParameter,
  errorsAllowed: boolean,
): { readonly value: unknown } | { readonly refused: CellError } {
  if (isCellError(value)) {
    if (type !== 'any' || !errorsAllowed) return { refused: value };
    return { value: { type: 'CustomFunctionError', code: value.error } };
  }
  switch (type) {
    case 'any':
      return { value };
    case 'string':
      return { value: textOf(value) };
    case 'boolean':
      if (typeof value === 'string') return { refused: valueError };
      return { value: Boolean(value) };
    case 'number': {
      const number = typeof value === 'string' ? numberOfText(value) : Number(value ?? 0);
      return number !== null && Number.isFinite(number) ? { value: number } : { refused: valueError };
    }
  }
}

function passedMatrix(given: unknown, parameter: FunctionParameter, errorsAllowed: boolean): Passed {
  const rows = isRows(given) ? given : [[given]];
  const values: unknown[][] = [];
  for (const row of rows) {
    const line: unknown[] = [];
    for (const value of row) {
      const passed = passedCell(value, parameter, errorsAllowed);
      if ('refused' in passed) return passed;
      // A text does not become a number inside a range.
      if (parameter.type === 'number' && typeof value === 'string') return { refused: valueError };
      line.push(passed.value);
    }
    values.push(line);
  }
  return { values: [values] };
}

function passedArgument(given: unknown, parameter: FunctionParameter, errorsAllowed: boolean): Passed {
  if (parameter.dimensionality === 'matrix') return passedMatrix(given, parameter, errorsAllowed);
  const single = isRows(given) && given.length === 1 && given[0]?.length === 1 ? given[0][0] : given;
  // Excel calls once for each cell of a range; this host calls once.
  if (isRows(single)) return { refused: valueError };
  const passed = passedCell(single, parameter, errorsAllowed);
  return 'refused' in passed ? passed : { values: [passed.value] };
}

/**
 * The arguments as they reach the function: exactly as many as are declared, null for an optional one that is left out
 * (undefined in `given`), a single value as a matrix of one where a matrix is declared.
 */
export function passedArguments(
  declared: DeclaredFunction,
  given: readonly unknown[],
  { allowErrorForDataTypeAny }: FunctionDeclarations,
): Passed {
  const last = declared.parameters.at(-1);
  if (given.length > declared.parameters.length && last?.repeating !== true) return { refused: valueError };
  const values: unknown[] = [];
  for (const [index, parameter] of declared.parameters.entries()) {
    const one = given[index];
    if (parameter.repeating) {
      const repeated: unknown[] = [];
      for (const again of given.slice(index)) {
        const passed = passedArgument(again, parameter, allowErrorForDataTypeAny);
        if ('refused' in passed) return passed;
        repeated.push(...passed.values);
      }
      values.push(repeated);
    } else if (one === undefined) {
      if (!parameter.optional) return { refused: valueError };
      values.push(null);
    } else {
      const passed = passedArgument(one, parameter, allowErrorForDataTypeAny);
      if ('refused' in passed) return passed;
      values.push(...passed.values);
    }
  }
  return { values };
}

import type { CellValue, Matrix } from '../../spreadsheet/cell';

/** What a cell shows of a call: a value or a spill, and the sentence that comes with some errors. */
export interface FunctionResult {
  readonly value: CellValue | Matrix;
  readonly message: string | null;
}

/* The errors of cells by the numbers that the library sends; all others are #VALUE!. */
const errorByNumber: ReadonlyMap<number, string> = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [8, '#NULL!'],
]);

/* Only these two show a sentence in the cell. */
const withSentence = ['#N/A', '#VALUE!'];

function failed(error: string, message: unknown, showsMessages: boolean): FunctionResult {
  const shows = showsMessages && withSentence.includes(error) && typeof message === 'string';
  return { value: { error }, message: shows && message !== '' ? message : null };
}

interface ReturnedError {
  readonly code: string;
  readonly message?: string;
}

const isReturnedError = (value: unknown): value is ReturnedError =>
  typeof value === 'object' &&
  value !== null &&
  'valueType' in value &&
  value.valueType === 'CustomFunctionError';

/* In an array null becomes 0 (OfficeDev/office-js, issue 1503), and so it is taken here of a single value. */
function cellOf(value: unknown): CellValue {
  if (isReturnedError(value)) return { error: value.code };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // Entities, formatted numbers and other data types are beyond what this host claims.
  return typeof value === 'object' && value !== null ? { error: '#VALUE!' } : 0;
}

/** One invocation's result in the older form, of `SetInvocationResults`. */
export interface InvocationResult {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

/** The same result in the form of `SetInvocationArrayResults`. */
export const rowOfResult = ({ id, value, failed, errorCode }: InvocationResult): readonly unknown[] =>
  failed === true ? [id, false, value, errorCode ?? 0] : [id, true, value];

/** One invocation's row of `SetInvocationArrayResults`: id, whether it succeeded, value, and the number of the error. */
export function functionResult(row: readonly unknown[], showsMessages: boolean): FunctionResult {
  const [, isFine, value, errorNumber] = row;
  if (isFine !== true) {
    return failed(errorByNumber.get(Number(errorNumber)) ?? '#VALUE!', value, showsMessages);
  }
  if (isReturnedError(value)) return failed(value.code, value.message, showsMessages);
  if (!Array.isArray(value)) return { value: cellOf(value), message: null };
  return {
    value: value.map((line) => (Array.isArray(line) ? line.map(cellOf) : [cellOf(line)])),
    message: null,
  };
}

import type { CellError } from './cell';
import { excelErrorOf } from './excel-error';
import type { ExcelError } from './excel-error';
import { textOf } from './text-of';

/** An error value with the sentence that says what was seen and what to do. */
export interface Failure extends CellError {
  readonly error: ExcelError;
  readonly message: string;
}

export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'error' in value && 'message' in value;

/** What `{name}` in a message stands for. */
export type Mentions = Readonly<Record<string, string | number | boolean>>;

/** A message with its `{names}` filled in; a name that is not mentioned stays as it is. */
export const fill = (template: string, mentions: Mentions): string =>
  template.replace(/\{(\w+)\}/gu, (placeholder, name: string) => {
    const mention = Object.hasOwn(mentions, name) ? mentions[name] : undefined;
    return mention === undefined ? placeholder : textOf(mention);
  });

const meaningOfError: Readonly<Record<ExcelError, string>> = {
  '#NULL!': 'two ranges that were to meet do not',
  '#DIV/0!': 'something was divided by 0',
  '#VALUE!': 'a value was of the wrong kind',
  '#REF!': 'the cells that it refers to are gone',
  '#NAME?': 'a name in its formula is unknown',
  '#NUM!': 'a number is impossible there',
  '#N/A': 'no value is available',
  '#GETTING_DATA': 'its data has not arrived yet',
  '#SPILL!': 'the cells that it would fill are not empty',
  '#CALC!': 'its array cannot be calculated',
  '#FIELD!': 'the field that it asks for is not there',
  '#BLOCKED!': 'something that it needs is blocked',
  '#CONNECT!': 'a service that it needs did not answer',
  '#BUSY!': 'it is still being calculated',
  '#UNKNOWN!': 'this Excel does not know its kind of value',
  '#EXTERNAL!': 'it needs another program',
  '#PYTHON!': 'its Python code failed',
};

/** The failure of a call that was given an error value: the same error, with what it means. */
export const passedOn = (error: ExcelError, subject: string): Failure => ({
  error,
  message: `${subject} holds ${error}: ${meaningOfError[error]}. Mend the cell that it comes from.`,
});

/** The failure that an error value in an argument becomes: one that carries its own sentence keeps it. */
export function failureOf(cell: { readonly error: string }, subject: string): Failure {
  return isFailure(cell) ? cell : passedOn(excelErrorOf(cell.error) ?? '#VALUE!', subject);
}

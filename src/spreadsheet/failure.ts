import type { CellError } from './cell';
import { textOf } from './cell-text';
import { type ExcelError, excelErrorOf } from './excel-error';

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

/** A table of messages by key, each with the error that it comes with. */
export type Messages<Key extends string> = Readonly<
  Record<Key, { readonly error: ExcelError; readonly message: string }>
>;

/** What makes failures out of a table of messages. */
export const failuresWith =
  <Key extends string>(messages: Messages<Key>) =>
  (key: Key, mentions: Mentions): Failure => {
    const { error, message } = messages[key];
    return { error, message: fill(message, mentions) };
  };

const meaningOfError: Readonly<Record<ExcelError, string>> = {
  '#NULL!': 'two ranges that should overlap do not',
  '#DIV/0!': 'something was divided by 0',
  '#VALUE!': 'a value has the wrong type',
  '#REF!': 'the cells it refers to no longer exist',
  '#NAME?': 'its formula contains an unknown name',
  '#NUM!': 'a number is not possible there',
  '#N/A': 'no value is available',
  '#GETTING_DATA': 'its data has not arrived yet',
  '#SPILL!': 'the cells it would fill are not empty',
  '#CALC!': 'its array cannot be calculated',
  '#FIELD!': 'the field it asks for does not exist',
  '#BLOCKED!': 'something it needs is blocked',
  '#CONNECT!': 'a service it needs did not answer',
  '#BUSY!': 'it is still being calculated',
  '#UNKNOWN!': 'this version of Excel does not know its type of value',
  '#EXTERNAL!': 'it needs another program',
  '#PYTHON!': 'its Python code failed',
};

/** The failure of a call that was given an error value: the same error, with what it means. */
export const passedOn = (error: ExcelError, subject: string): Failure => ({
  error,
  message: `${subject} holds ${error}: ${meaningOfError[error]}. Fix the cell it comes from.`,
});

/** The failure that an error value in an argument becomes: one that carries its own sentence keeps it. */
export function failureOf(cell: { readonly error: string }, subject: string): Failure {
  return isFailure(cell) ? cell : passedOn(excelErrorOf(cell.error) ?? '#VALUE!', subject);
}

import { language } from '../languages/language';
import type { CellError } from './cell';
import { inSentence } from './cell-text';
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
    return mention === undefined ? placeholder : inSentence(mention);
  });

/** What makes failures out of errors by key and their sentences, as the language that is then spoken words them. */
export const failuresWith =
  <Key extends string>(
    errors: Readonly<Record<Key, ExcelError>>,
    messages: () => Readonly<Record<NoInfer<Key>, string>>,
  ) =>
  (key: Key, mentions: Mentions): Failure => ({
    error: errors[key],
    message: fill(messages()[key], mentions),
  });

/** An error value as Excel shows it to people who read this language; one that Plumbline does not know stays as it is. */
export function errorName(error: string): string {
  const known = excelErrorOf(error);
  return known === null ? error : language.calls.errorValues[known].name;
}

/** The failure of a call that was given an error value: the same error, with what it means. */
export function passedOn(error: ExcelError, subject: string): Failure {
  const { name, meaning } = language.calls.errorValues[error];
  return { error, message: fill(language.calls.passedOn, { subject, error: name, meaning }) };
}

/** The failure that an error value in an argument becomes: one that carries its own sentence keeps it. */
export function failureOf(cell: { readonly error: string }, subject: string): Failure {
  return isFailure(cell) ? cell : passedOn(excelErrorOf(cell.error) ?? '#VALUE!', subject);
}

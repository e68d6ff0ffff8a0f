import { fill } from '../failure';
import type { Mentions } from '../failure';

/** Where a formula stops making sense. */
export interface SyntaxProblem {
  /** The character, counted from 0. */
  readonly position: number;
  /** What was expected and what was found, in a sentence. */
  readonly message: string;
}

export const isSyntaxProblem = (value: object): value is SyntaxProblem =>
  'position' in value && 'message' in value;

const messages = {
  unexpected: '{what} was expected, and {found} found.',
  tooLong: 'the formula goes on, and Excel takes at most {most} characters. Divide it.',
  tooDeep: 'more than {most} levels of parentheses are open. Divide the formula.',
  numberTooLarge: 'this number is too large to calculate with.',
  unequalRow:
    'this row of the array has another length ({count}) than the first ({first}). Give every row as many values.',
  openText: 'a text begins here and its closing quote is missing.',
  unknownError: 'an error value such as #N/A was expected after "#".',
  curlyQuote: 'texts stand in straight quotes ("…"), and this one is curly.',
  singleQuote: 'texts stand in double quotes ("…"), and this is a single one.',
  sheet: 'sheets cannot be referred to here. Write the values, in an array such as {1;2;3}.',
  range: 'ranges cannot be referred to here. Write the values, in an array such as {1;2;3}.',
  table: 'tables cannot be referred to here. Write the values, in an array such as {1;2;3}.',
  cell: 'cells cannot be referred to here. Write the value itself.',
  brokenReference:
    'a reference begins here that goes on as none does. Write it such as B2, A:C or Tactics[Budget].',
  unknownCharacter: '"{character}" has no meaning in a formula.',
} as const;

export type SyntaxMessage = keyof typeof messages;

export const syntaxProblem = (
  key: SyntaxMessage,
  position: number,
  mentions: Mentions = {},
): SyntaxProblem => ({
  position,
  message: `Character ${position + 1}: ${fill(messages[key], mentions)}`,
});

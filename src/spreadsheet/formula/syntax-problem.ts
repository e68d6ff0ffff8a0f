import { fill, type Mentions } from '../failure';

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
  unexpected: 'expected {what}, found {found}.',
  tooLong: 'the formula is too long: Excel allows at most {most} characters. Split it up.',
  tooDeep: 'parentheses are nested more than {most} levels deep. Split up the formula.',
  numberTooLarge: 'this number is too large to calculate with.',
  unequalRow:
    'this row of the array has length {count}, but the first has length {first}. Make all rows the same length.',
  openText: 'the closing quote of this text is missing.',
  unknownError: 'expected an error value such as #N/A after "#".',
  curlyQuote: 'put text in straight quotes ("…"), not curly ones.',
  singleQuote: 'put text in double quotes ("…"), not single ones.',
  sheet: 'sheets cannot be used here. Enter the values as an array, such as {1;2;3}.',
  range: 'ranges cannot be used here. Enter the values as an array, such as {1;2;3}.',
  table: 'tables cannot be used here. Enter the values as an array, such as {1;2;3}.',
  cell: 'cells cannot be used here. Enter the value itself.',
  brokenReference: 'this reference is incomplete or invalid. Write it like B2, A:C or Tactics[Budget].',
  unknownCharacter: '"{character}" is not allowed in a formula.',
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

import { failuresWith, type Messages } from '../failure';

/** The sentences of what can go wrong in any formula, whatever functions it calls. */
export const formulaMessages = {
  blank: { error: '#VALUE!', message: '{subject} is blank. Enter {wanted}.' },
  wrongKind: { error: '#VALUE!', message: '{subject} is {seen}. Enter {wanted}.' },
  tooLarge: {
    error: '#NUM!',
    message: '{subject} is too large a number to calculate with. Enter a smaller one.',
  },
  resultTooLarge: {
    error: '#NUM!',
    message:
      'The result is too large or too small to be a number. Look for an input that is far out of line.',
  },
  sizeMismatch: {
    error: '#N/A',
    message:
      'The arrays differ in size: {subject} has {rows} × {columns} cells and nothing for row {row}, column {column}. Choose ranges of the same size.',
  },
  tooManyCells: {
    error: '#NUM!',
    message:
      'The arrays would give {rows} × {columns} cells, but at most {most} are calculated at once. Choose smaller ranges.',
  },
  divisionByZero: {
    error: '#DIV/0!',
    message: '{dividend} is divided by 0. Use another divisor.',
  },
  powerUndefined: {
    error: '#NUM!',
    message: '{base} to the power of {exponent} is not a number. Use a base above 0.',
  },
  textTooLong: {
    error: '#VALUE!',
    message: 'The joined text has over {most} characters, more than a cell can hold.',
  },
} as const satisfies Messages<string>;

export const formulaFailure = failuresWith(formulaMessages);

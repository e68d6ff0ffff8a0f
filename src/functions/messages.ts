import type { ExcelError } from './excel-error';
import { textOf } from './text-of';
import type { Failure } from './value';

/** What `{name}` in a message stands for. */
export type Mentions = Readonly<Record<string, string | number | boolean>>;

/**
 * The sentences of every error that is not one function's own. `{subject}` is an argument ('price') or a cell of it
 * ('Row 3, column 1 of price').
 */
const messages = {
  argumentMissing: {
    error: '#VALUE!',
    message:
      '{function} needs {parameter}, its argument {position}, and was given none. It is called as {signature}.',
  },
  tooManyArguments: {
    error: '#VALUE!',
    message: '{function} takes at most {most} and was given {count}. It is called as {signature}.',
  },
  blank: { error: '#VALUE!', message: '{subject} is blank. Enter {wanted}.' },
  wrongKind: { error: '#VALUE!', message: '{subject} is {seen}. Enter {wanted}.' },
  unknownChoice: { error: '#VALUE!', message: '{subject} is {seen}. Enter one of {choices}.' },
  notOneValue: {
    error: '#VALUE!',
    message:
      '{subject} has {rows} × {columns} cells, and {function} takes one value there. Call it once for each of them.',
  },
  emptyArray: { error: '#VALUE!', message: '{subject} has no cells. Choose a range with at least one.' },
  notARange: {
    error: '#VALUE!',
    message: '{subject} is {seen}. Choose a range with its heading row, such as Tactics[#All].',
  },
  outOfBounds: { error: '#NUM!', message: '{subject} is {seen}. It must be {bounds}.' },
  rateOutOfBounds: {
    error: '#NUM!',
    message: '{subject} is {seen}. It must be {bounds}; rates are fractions, 20% is 0.2.',
  },
  notWhole: { error: '#NUM!', message: '{subject} is {seen}. It must be a whole number.' },
  tooLarge: {
    error: '#NUM!',
    message: '{subject} is too large a number to calculate with. Enter a smaller one.',
  },
  resultTooLarge: {
    error: '#NUM!',
    message:
      'The result is too large or too small to be a number. Look for an input that is far from the others.',
  },
  sizeMismatch: {
    error: '#N/A',
    message:
      'The arrays are not of one size: {subject} has {rows} × {columns} cells and nothing for row {row}, column {column}. Choose ranges of the same size.',
  },
  tooManyCells: {
    error: '#NUM!',
    message:
      'The arrays would give {rows} × {columns} cells, and at most {most} are calculated at once. Choose smaller ranges.',
  },
  unknownFunction: {
    error: '#NAME?',
    message: 'There is no function {name} in PLUMB. Choose one from the list of functions.',
  },
  unknownFunctionNear: {
    error: '#NAME?',
    message: 'There is no function {name} in PLUMB. Did you mean {nearest}?',
  },
  unknownParameter: {
    error: '#VALUE!',
    message: '{function} has no parameter {name}. It is called as {signature}.',
  },
  unknownParameterNear: {
    error: '#VALUE!',
    message: '{function} has no parameter {name}. Did you mean {nearest}?',
  },
  unknownName: {
    error: '#NAME?',
    message:
      'There is no cell, table or name {name} here. Write the value itself, a text in "quotes", or an array such as {1;2;3}.',
  },
  divisionByZero: {
    error: '#DIV/0!',
    message: '{dividend} is divided by 0. Give the divisor another value.',
  },
  powerUndefined: {
    error: '#NUM!',
    message: '{base} to the power of {exponent} is not a number. Use a base above 0.',
  },
  textTooLong: {
    error: '#VALUE!',
    message: 'The joined text has over {most} characters, more than a cell holds.',
  },
  broken: {
    error: '#VALUE!',
    message:
      '{function} could not deal with these arguments ({reason}). This is a fault in Plumbline: please report it.',
  },
} as const satisfies Readonly<Record<string, { readonly error: ExcelError; readonly message: string }>>;

const errorsOfOthers: Readonly<Record<ExcelError, string>> = {
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

export type MessageKey = keyof typeof messages;

/** A message with its `{names}` filled in; a name that is not mentioned stays as it is. */
export const fill = (template: string, mentions: Mentions): string =>
  template.replace(/\{(\w+)\}/gu, (placeholder, name: string) => {
    const mention = Object.hasOwn(mentions, name) ? mentions[name] : undefined;
    return mention === undefined ? placeholder : textOf(mention);
  });

export function failure(key: MessageKey, mentions: Mentions): Failure {
  const { error, message } = messages[key];
  return { error, message: fill(message, mentions) };
}

/** The failure of a call that was given an error value: the same error, with what it means. */
export const passedOn = (error: ExcelError, subject: string): Failure => ({
  error,
  message: `${subject} holds ${error}: ${errorsOfOthers[error]}. Mend the cell that it comes from.`,
});

import { failuresWith, type Messages } from '../spreadsheet/failure';
import { formulaMessages } from '../spreadsheet/formula/messages';

/**
 * The sentences of every error that is not one function's own. `{subject}` is an argument ('price') or a cell of it
 * ('Row 3, column 1 of price').
 */
const messages = {
  ...formulaMessages,
  argumentMissing: {
    error: '#VALUE!',
    message: '{function} needs {parameter} (argument {position}), which is missing. Write it as {signature}.',
  },
  tooManyArguments: {
    error: '#VALUE!',
    message: '{function} takes at most {most} but was given {count}. Write it as {signature}.',
  },
  unknownChoice: { error: '#VALUE!', message: '{subject} is {seen}. Enter one of {choices}.' },
  notOneValue: {
    error: '#VALUE!',
    message:
      '{subject} has {rows} × {columns} cells, but {function} takes one value there. Call it once per value.',
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
    message: '{function} has no parameter {name}. Write it as {signature}.',
  },
  unknownParameterNear: {
    error: '#VALUE!',
    message: '{function} has no parameter {name}. Did you mean {nearest}?',
  },
  unknownName: {
    error: '#NAME?',
    message:
      'There is no cell, table or name {name} here. Enter the value itself, text in "quotes", or an array such as {1;2;3}.',
  },
  broken: {
    error: '#VALUE!',
    message:
      '{function} failed with these arguments ({reason}). This is a bug in Plumbline: please report it.',
  },
} as const satisfies Messages<string>;

export const failure = failuresWith(messages);

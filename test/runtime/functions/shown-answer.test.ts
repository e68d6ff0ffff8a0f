import type { CallResult } from '../../../src/functions/value';
import { shownAnswer } from '../../../src/runtime/functions/shown-answer';
import type { Failure } from '../../../src/spreadsheet/failure';

/** Stands for the library's own error. */
class LibraryError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}
const library = { Error: LibraryError };
const matrix = (result: CallResult) => shownAnswer(result, 'matrix', library);

const failure = (error: Failure['error']): Failure => ({ error, message: 'Give another price.' });

function thrown(result: CallResult): readonly [string, string] {
  try {
    matrix(result);
  } catch (error) {
    if (error instanceof LibraryError) return [error.code, error.message];
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

describe('shownAnswer', () => {
  it.each<readonly [string, CallResult, unknown]>([
    ['one value as rows of one cell', { value: 7 }, [[7]]],
    [
      'rows as rows',
      {
        value: [
          [1, 'a'],
          [true, 0],
        ],
      },
      [
        [1, 'a'],
        [true, 0],
      ],
    ],
    ['a blank as an empty text, which Excel would show as 0', { value: [['a', null]] }, [['a', '']]],
    ['a single blank likewise', { value: null }, [['']]],
  ])('gives %s', (_, result, expected) => {
    expect(matrix(result)).toEqual(expected);
  });

  it('gives one value as it is where the result is declared as one', () => {
    expect(shownAnswer({ value: 7 }, 'scalar', library)).toBe(7);
  });

  it.each<readonly [Failure['error'], string, string]>([
    ['#VALUE!', '#VALUE!', 'Give another price.'],
    ['#N/A', '#N/A', 'Give another price.'],
    ['#NUM!', '#NUM!', ''],
    ['#DIV/0!', '#DIV/0!', ''],
    ['#NULL!', '#NULL!', ''],
    ['#REF!', '#VALUE!', 'Give another price.'],
    ['#NAME?', '#VALUE!', 'Give another price.'],
    ['#SPILL!', '#VALUE!', 'Give another price.'],
    ['#BUSY!', '#VALUE!', 'Give another price.'],
  ])('throws %s as %s with "%s"', (error, code, sentence) => {
    expect(thrown(failure(error))).toEqual([code, sentence]);
  });

  it('throws the error of an only cell, as Excel then shows its sentence', () => {
    expect(thrown({ value: [[failure('#N/A')]] })).toEqual(['#N/A', 'Give another price.']);
  });

  it('returns errors that stand among other cells, with their sentences', () => {
    const rows = matrix({ value: [[1], [failure('#NUM!')], [failure('#VALUE!')]] });
    expect(rows).toEqual([[1], [expect.any(LibraryError)], [expect.any(LibraryError)]]);
    const cells = (rows as readonly (readonly unknown[])[]).flat();
    const errors = cells.filter((cell): cell is LibraryError => cell instanceof LibraryError);
    expect(errors.map(({ code, message }) => [code, message])).toEqual([
      ['#NUM!', ''],
      ['#VALUE!', 'Give another price.'],
    ]);
  });
});

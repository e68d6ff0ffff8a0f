import * as fc from 'fast-check';
import { callFunction } from '../../../src/functions/call';
import { worksheetFunctions } from '../../../src/functions/catalogue';
import type { WorksheetFunction } from '../../../src/functions/function';
import type { Argument } from '../../../src/functions/value';
import { english } from '../../../src/languages/english';
import { german } from '../../../src/languages/german';
import { speak } from '../../../src/languages/language';
import { createRecentCalls } from '../../../src/runtime/functions/recent-calls';
import type { CellValue, Matrix } from '../../../src/spreadsheet/cell';

function named(id: string): WorksheetFunction {
  const declaration = worksheetFunctions.find((one) => one.id === id);
  if (declaration === undefined) throw new Error(id);
  return declaration;
}
const margin = named('CONTRIBUTION_MARGIN');
const score = named('ALIGNMENT_SCORE');

/** A column of so many prices, made anew each time as the library makes its arguments. */
const column = (rows: number, last: CellValue = 5): Matrix =>
  Array.from({ length: rows }, (_, row) => [row === rows - 1 ? last : row]);

/** Calls in order, and what was run of them: function and price of the last row. */
function ran(calls: readonly (readonly [WorksheetFunction, readonly Argument[]])[]): number {
  const run = jest.fn(callFunction);
  const recall = createRecentCalls(run);
  for (const [declaration, given] of calls) {
    expect(recall(declaration, given)).toEqual(callFunction(declaration, given));
  }
  return run.mock.calls.length;
}

describe('createRecentCalls', () => {
  it.each<readonly [string, number, readonly (readonly [WorksheetFunction, readonly Argument[]])[]]>([
    [
      'the same range again',
      1,
      [
        [margin, [column(300), 1]],
        [margin, [column(300), 1]],
      ],
    ],
    [
      'errors that are the same',
      1,
      [
        [margin, [column(300, { error: '#N/A' }), 1]],
        [margin, [column(300, { error: '#N/A' }), 1]],
      ],
    ],
    [
      'left out, whether null or undefined',
      1,
      [
        [score, [column(300), column(2), null]],
        [score, [column(300), column(2), undefined]],
      ],
    ],
    [
      'another last cell',
      2,
      [
        [margin, [column(300), 1]],
        [margin, [column(300, 6), 1]],
      ],
    ],
    [
      'another error in it',
      2,
      [
        [margin, [column(300, { error: '#N/A' }), 1]],
        [margin, [column(300, { error: '#NUM!' }), 1]],
      ],
    ],
    [
      'one row more',
      2,
      [
        [margin, [column(300), 1]],
        [margin, [column(301), 1]],
      ],
    ],
    [
      'one value instead of a range',
      2,
      [
        [margin, [column(300), 1]],
        [margin, [column(300), [[1]]]],
      ],
    ],
    [
      'another single value',
      2,
      [
        [margin, [column(300), 1]],
        [margin, [column(300), 2]],
      ],
    ],
    [
      'a text that looks like the number',
      2,
      [
        [margin, [column(300), 1]],
        [margin, [column(300), '1']],
      ],
    ],
    [
      'another function',
      2,
      [
        [margin, [column(300), 1]],
        [score, [column(300), 1]],
      ],
    ],
    [
      'one argument more',
      2,
      [
        [margin, [column(300)]],
        [margin, [column(300), 1]],
      ],
    ],
    [
      'few cells, which are not remembered',
      2,
      [
        [margin, [column(50), 1]],
        [margin, [column(50), 1]],
      ],
    ],
  ])('%s: runs %i times', (_, times, calls) => {
    expect(ran(calls)).toBe(times);
  });

  it('remembers as many calls as the functions on a plan make of it, and forgets the oldest', () => {
    const last8 = Array.from({ length: 8 }, (_, price) => [margin, [column(300, price), 1]] as const);
    expect(ran([...last8, ...last8])).toBe(8);
    const last9 = Array.from({ length: 9 }, (_, price) => [margin, [column(300, price), 1]] as const);
    expect(ran([...last9, ...last9])).toBe(18);
  });

  it('hands equal ranges of several calls on as one', () => {
    const seen: unknown[] = [];
    const recall = createRecentCalls((declaration, given) => {
      seen.push(given[0]);
      return callFunction(declaration, given);
    });
    recall(margin, [column(300), 1]);
    recall(score, [column(300), column(2)]);
    expect(seen[1]).toBe(seen[0]);
  });

  it('answers any calls in any order as the catalogue does', () => {
    const cell = fc.constantFrom<CellValue>(1, 2, '1', 'a', null, true, { error: '#N/A' });
    const call = fc.tuple(fc.constantFrom(margin, score), fc.constantFrom(220, 221), cell, cell);
    fc.assert(
      fc.property(fc.array(call, { maxLength: 20 }), (calls) => {
        const recall = createRecentCalls();
        for (const [declaration, rows, last, other] of calls) {
          const given = [column(rows, last), other];
          expect(recall(declaration, given)).toEqual(callFunction(declaration, given));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('words an error again where another language is spoken', () => {
    const recall = createRecentCalls();
    const said = (): string => JSON.stringify(recall(margin, [column(300, 'x'), 1]));
    const before = said();
    speak(german);
    expect(said()).not.toBe(before);
    speak(english);
    expect(said()).toBe(before);
  });
});

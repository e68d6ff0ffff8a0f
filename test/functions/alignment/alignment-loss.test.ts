import * as fc from 'fast-check';
import { align } from '../../../src/alignment/alignment';
import { findLosses } from '../../../src/alignment/losses';
import { defaultCheckSettings, type Profile, profiles } from '../../../src/alignment/settings';
import { ALIGNMENT_LOSS } from '../../../src/functions/alignment/alignment-loss';
import { ALIGNMENT_SCORE } from '../../../src/functions/alignment/alignment-score';
import { callFunction } from '../../../src/functions/call';
import type { Argument } from '../../../src/functions/value';
import { exampleVersions } from '../../../src/plan/example/example-sheets';
import { isMatrix, type Matrix } from '../../../src/spreadsheet/cell';
import { isFailure } from '../../../src/spreadsheet/failure';
import { randomPlan } from '../../oracle/random-plan';
import { examplePlan } from '../../support/example-plan';
import type { PlanSheets } from '../../support/plan-of';
import { scoreArguments, scoredPlan } from './plan-arguments';

const strategies: Matrix = [
  ['ID', 'Strategy'],
  ['S1', 'Win gift buyers'],
];
const headings = ['ID', 'Tactic', 'Strategy', 'Budget', 'Status'];

const lossOf = (...rows: Matrix): unknown => callFunction(ALIGNMENT_LOSS, [[headings, ...rows], strategies]);

/** The column and the score, where the plan has them. */
function columnAndScore(given: readonly Argument[]) {
  const column = callFunction(ALIGNMENT_LOSS, given);
  const score = callFunction(ALIGNMENT_SCORE, given);
  if (isFailure(column) || isFailure(score) || !isMatrix(column.value)) return null;
  return { column: column.value.map(([cell]) => cell), score: Number(score.value) };
}

/** What the tactics of a plan and all else lose of 100. */
function expectLosses(sheets: PlanSheets, profile: Profile): void {
  const given = scoreArguments(sheets, profile);
  const found = given === null ? null : columnAndScore(given);
  if (found === null) return;
  const { column, score } = found;
  const alignment = align(scoredPlan(sheets), { ...defaultCheckSettings, profile });
  const losses = findLosses(alignment);
  const pointsOf = (isMeant: (row: number | null) => boolean): number =>
    losses
      .filter(({ of }) => isMeant(of?.row.role === 'tactics' ? of.row.rowIndex : null))
      .reduce((sum, { points }) => sum + points, 0);
  const rows = new Set(alignment.plan.tactics.map(({ rowIndex }) => rowIndex));
  column.forEach((cell, row) => {
    if (rows.has(row))
      expect(cell).toBeCloseTo(
        pointsOf((of) => of === row),
        9,
      );
    else expect(cell).toBe('');
  });
  const ofTactics = column.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);
  expect(ofTactics + pointsOf((of) => of === null)).toBeCloseTo(100 - score, 6);
}

describe('ALIGNMENT_LOSS', () => {
  it('has a number for each row below the headings, and an empty text for a blank row and a total', () => {
    expect(
      lossOf(
        ['T1', 'Pop-up shop', 'S1', 300, null],
        [null, null, null, null, null],
        ['T2', 'Mail shot', 'S9', 100, null],
        ['T3', 'Old fair', 'S9', 900, 'cancelled'],
        ['T1', 'Pop-up shop again', 'S9', 900, null],
        ['Total', null, null, 400, null],
      ),
    ).toEqual({
      value: [[expect.closeTo(18, 9)], [''], [expect.closeTo(15, 9)], [0], [0], ['']],
    });
  });

  it('takes what the blanks of desktop Excel became for a blank row', () => {
    expect(lossOf(['T1', 'Pop-up shop', null, 1, null], [0, 0, 0, 0, 0])).toEqual({ value: [[60], ['']] });
  });

  it('is 0 for tactics that lose nothing of their own where the plan has no live strategy', () => {
    expect(
      callFunction(ALIGNMENT_LOSS, [
        [headings, ['T1', 'Pop-up shop', 'S1', 1, null]],
        [
          ['ID', 'Strategy', 'Status'],
          ['S1', 'Win gift buyers', 'dropped'],
        ],
      ]),
    ).toEqual({ value: [[0]] });
  });

  it('lets an error value cost its own row only what it says', () => {
    expect(lossOf(['T1', 'Pop-up shop', { error: '#REF!' }, 1, null], ['T2', 'Fair', 'S1', 1, null])).toEqual(
      { value: [[expect.closeTo(30, 9)], [expect.closeTo(12, 9)]] },
    );
  });

  it.each<[string, readonly Argument[], string, string]>([
    ['no row', [[headings], strategies], '#N/A', 'no rows below their headings'],
    [
      'nothing live',
      [[headings, ['T1', 'Pop-up shop', 'S1', 1, 'dropped']], [['ID', 'Strategy']]],
      '#N/A',
      'nothing to score',
    ],
    ['no headings', [[['a', 'b']], strategies], '#VALUE!', 'clearly Tactic'],
    [
      'a mapping to no field',
      [[headings], strategies, null, null, null, [['x', 'Colour']]],
      '#VALUE!',
      'x – Colour',
    ],
  ])('says why there is no column for %s', (_, given, error, part) => {
    expect(callFunction(ALIGNMENT_LOSS, given)).toEqual({ error, message: expect.stringContaining(part) });
  });

  it.each(exampleVersions)(
    'shows with all other losses what the worked example %s lacks to 100',
    (version) => {
      for (const profile of profiles) {
        const given = scoreArguments(examplePlan(version), profile);
        expect(given === null ? null : columnAndScore(given)).not.toBeNull();
        expectLosses(examplePlan(version), profile);
      }
    },
  );

  it('shows so for every plan, row by row', () => {
    fc.assert(fc.property(randomPlan, ({ sheets, settings: { profile } }) => expectLosses(sheets, profile)));
  });
});

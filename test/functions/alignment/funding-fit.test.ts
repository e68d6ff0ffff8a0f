import * as fc from 'fast-check';
import { type AbsentColumn, absentColumnName } from '../../../src/alignment/absent-columns';
import { checkPlan } from '../../../src/alignment/check';
import { fundingOffTarget } from '../../../src/alignment/rules/economics/funding-off-target';
import { defaultCheckSettings } from '../../../src/alignment/settings';
import { ALIGNMENT_BREAKDOWN } from '../../../src/functions/alignment/alignment-breakdown';
import { FUNDING_FIT } from '../../../src/functions/alignment/funding-fit';
import { callFunction } from '../../../src/functions/call';
import type { CallResult, ResultCell } from '../../../src/functions/value';
import { isLive } from '../../../src/plan/rows';
import { isMatrix, type Matrix } from '../../../src/spreadsheet/cell';
import { isFailure } from '../../../src/spreadsheet/failure';
import { randomPlan } from '../../oracle/random-plan';
import { examplePlan } from '../../support/example-plan';
import { planOf, type PlanSheets } from '../../support/plan-of';
import { range } from './plan-arguments';

const tactics: Matrix = [
  ['Tactic', 'Strategy', 'Budget'],
  ['Pop-up shop', 'S1', 600],
  ['Trade fair', 'S1 50%; S2 50%', 200],
  ['Film', 'S9', null],
];
const strategies = (...shares: readonly (number | null | { readonly error: string })[]): Matrix => [
  ['ID', 'Strategy', 'Funding share'],
  ...shares.map((share, place) => [`S${place + 1}`, `Strategy ${place + 1}`, share]),
];

const rowsOf = (result: CallResult): Matrix<ResultCell> =>
  isFailure(result) || !isMatrix(result.value) ? [] : result.value;

const passedWithout: readonly string[] = fundingOffTarget.passesWithout;
const isPassedWithout = (column: AbsentColumn): boolean => passedWithout.includes(absentColumnName(column));

/** That targets and spend are those of the score and of the rule on funding. */
function expectFit(sheets: PlanSheets): void {
  if (sheets.tactics === undefined || sheets.strategies === undefined) return;
  const given = [range(sheets.tactics), range(sheets.strategies)];
  const rows = rowsOf(callFunction(FUNDING_FIT, given));
  if (rows.length === 0) return;
  const plan = planOf({ tactics: sheets.tactics, strategies: sheets.strategies });

  const breakdown = callFunction(ALIGNMENT_BREAKDOWN, [...given, null, null, 'full']);
  // Half a plan has no score: without a tactic there is nothing to agree with.
  if (plan.tactics.length === 0) {
    expect(breakdown).toMatchObject({ error: '#N/A' });
    return;
  }
  const funding = rowsOf(breakdown)[2] ?? [];
  const fitting = rows.reduce((sum, [, target, actual]) => sum + Math.min(Number(target), Number(actual)), 0);
  expect(15 * fitting).toBeCloseTo(Number(funding[2]), 6);

  const { findings, alignment } = checkPlan(plan, { ...defaultCheckSettings, profile: 'full' });
  // Where the column Strategy is absent the rule leaves it to one finding to say so.
  if (alignment.absentColumns.some(isPassedWithout)) return;
  if (plan.tactics.every((row) => !isLive(row))) return;
  const live = plan.strategies.filter(isLive);
  const off = live.filter((row, place) => {
    const difference = Math.abs(Number(rows[place]?.[3]));
    return row.fundingShare !== null && difference > 0.05 + 1e-9;
  });
  const found = findings.filter(({ rule }) => rule === 'funding-off-target').map(({ row }) => row);
  expect(new Set(found)).toEqual(new Set(off));
}

describe('FUNDING_FIT', () => {
  it('compares target and spend of each live strategy, an empty budget counting as the mean of the known', () => {
    expect(callFunction(FUNDING_FIT, [tactics, strategies(0.5, 0.25)])).toEqual({
      value: [
        ['Strategy 1', 0.5, expect.closeTo(700 / 1200, 12), expect.closeTo(700 / 1200 - 0.5, 12)],
        ['Strategy 2', 0.25, expect.closeTo(100 / 1200, 12), expect.closeTo(100 / 1200 - 0.25, 12)],
      ],
    });
  });

  it('scales targets that sum to more than 1, and takes an empty or unreadable one for 0', () => {
    const targets = rowsOf(
      callFunction(FUNDING_FIT, [tactics, strategies(0.9, 0.6, null, { error: '#REF!' })]),
    ).map(([, target]) => target);
    expect(targets).toEqual([expect.closeTo(0.6, 12), expect.closeTo(0.4, 12), 0, 0]);
  });

  it('has nobody spend anything where there are no live tactics', () => {
    expect(callFunction(FUNDING_FIT, [tactics.slice(0, 1), strategies(0.5)])).toEqual({
      value: [['Strategy 1', 0.5, 0, -0.5]],
    });
  });

  it.each<[string, Matrix, string]>([
    ['no strategy has a Funding share', strategies(null, null), 'Fill in the Funding share column'],
    ['there is no strategy', strategies(), 'There are no live strategies'],
  ])('is #N/A where %s', (_, given, part) => {
    expect(callFunction(FUNDING_FIT, [tactics, given])).toEqual({
      error: '#N/A',
      message: expect.stringContaining(part),
    });
  });

  it('agrees with the score and the rule on funding in the worked example', () => {
    expect(rowsOf(callFunction(FUNDING_FIT, exampleRanges()))).not.toEqual([]);
    expectFit(examplePlan('as-first-written'));
    expectFit(examplePlan('fixed'));
  });

  it('agrees with them in every plan', () => {
    fc.assert(fc.property(randomPlan, ({ sheets }) => expectFit(sheets)));
  });
});

function exampleRanges(): readonly Matrix[] {
  const { tactics: rows, strategies: named } = examplePlan('fixed');
  return rows === undefined || named === undefined ? [] : [range(rows), range(named)];
}

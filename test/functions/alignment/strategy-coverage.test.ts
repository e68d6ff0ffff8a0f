import * as fc from 'fast-check';
import { STRATEGY_COVERAGE } from '../../../src/functions/alignment/strategy-coverage';
import { callFunction } from '../../../src/functions/call';
import { isLive } from '../../../src/plan/rows';
import { isMatrix, type Matrix } from '../../../src/spreadsheet/cell';
import { isFailure } from '../../../src/spreadsheet/failure';
import { randomPlan } from '../../oracle/random-plan';
import { examplePlan } from '../../support/example-plan';
import { planOf, type PlanSheets } from '../../support/plan-of';
import { range } from './plan-arguments';

const strategies: Matrix = [
  ['ID', 'Strategy', 'Status'],
  ['S1', 'Win gift buyers', null],
  ['S2', 'Go abroad', 'dropped'],
  ['S3', 'Keep collectors', null],
];
const headings = ['Tactic', 'Strategy', 'Budget', 'Status'];

/** That budgets and shares fall to strategies as the links of the tactics say. */
function expectBudgets({ tactics, strategies: found }: PlanSheets): void {
  if (tactics === undefined || found === undefined) return;
  const plan = planOf({ tactics, strategies: found });
  const live = plan.tactics.filter(isLive);
  const total = live.reduce((sum, { budget }) => sum + (budget ?? 0), 0);
  const result = callFunction(STRATEGY_COVERAGE, [range(tactics), range(found)]);
  const named = plan.strategies.filter(isLive);
  if (named.length === 0) {
    expect(result).toMatchObject({ error: '#N/A' });
    return;
  }
  const rows = isFailure(result) || !isMatrix(result.value) ? [] : result.value;
  expect(rows.map(([name]) => name)).toEqual(named.map(({ strategy, key }) => strategy ?? key));
  named.forEach((strategy, place) => {
    const links = live.map(({ budget, strategy: parts }) => ({
      share: parts.reduce((sum, { target, share }) => sum + (target === strategy ? share : 0), 0),
      budget: budget ?? 0,
    }));
    const [, count, budget, share] = rows[place] ?? [];
    expect(count).toBe(links.filter((link) => link.share > 0).length);
    expect(budget).toBeCloseTo(
      links.reduce((sum, link) => sum + link.share * link.budget, 0),
      6,
    );
    if (total === 0) expect(share).toMatchObject({ error: '#DIV/0!' });
    else expect(Number(share) * total).toBeCloseTo(Number(budget), 6);
  });
  const linked = rows.reduce((sum, [, , budget]) => sum + Number(budget), 0);
  expect(linked).toBeLessThanOrEqual(total * (1 + 1e-9));
  if (live.length > 0 && live.every(({ strategy }) => isWhollyLinked(strategy)))
    expect(linked).toBeCloseTo(total, 6);
}

const isWhollyLinked = (
  parts: readonly { readonly share: number; readonly target: { readonly retired: boolean } | null }[],
): boolean =>
  parts.every(({ target }) => target !== null && !target.retired) &&
  Math.abs(parts.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9;

describe('STRATEGY_COVERAGE', () => {
  it('gives each live strategy, in its order, what its live tactics come to', () => {
    const tactics: Matrix = [
      headings,
      ['Pop-up shop', 'S1', 600, null],
      ['Trade fair', 'S1 75%; S3 25%', 400, null],
      ['Film', 'S3', null, null],
      ['Radio', 'S9', 1000, null],
      ['Poster', 'S1', 700, 'cancelled'],
    ];
    expect(callFunction(STRATEGY_COVERAGE, [tactics, strategies])).toEqual({
      value: [
        ['Win gift buyers', 2, 900, 0.45],
        ['Keep collectors', 2, 100, 0.05],
      ],
    });
  });

  it('says in the column share alone that there is no budget to take a share of', () => {
    const noBudget = { error: '#DIV/0!', message: expect.stringContaining('Budget') };
    expect(callFunction(STRATEGY_COVERAGE, [[headings, ['Film', 'S1', null, null]], strategies])).toEqual({
      value: [
        ['Win gift buyers', 1, 0, noBudget],
        ['Keep collectors', 0, 0, noBudget],
      ],
    });
  });

  it('counts an error value as an empty budget', () => {
    const tactics: Matrix = [headings, ['Film', 'S1', { error: '#REF!' }, null], ['Fair', 'S1', 5, null]];
    expect(callFunction(STRATEGY_COVERAGE, [tactics, strategies.slice(0, 2)])).toEqual({
      value: [['Win gift buyers', 2, 5, 1]],
    });
  });

  it('is #N/A without a live strategy', () => {
    expect(callFunction(STRATEGY_COVERAGE, [[headings], [strategies[0] ?? [], strategies[2] ?? []]])).toEqual(
      {
        error: '#N/A',
        message: 'There are no live strategies to show. Fill in some rows, or reopen a retired one.',
      },
    );
  });

  it('adds up as the links say in the worked example', () => {
    expectBudgets(examplePlan('fixed'));
    expectBudgets(examplePlan('as-first-written'));
  });

  it('adds up so in every plan', () => {
    fc.assert(fc.property(randomPlan, ({ sheets }) => expectBudgets(sheets)));
  });
});

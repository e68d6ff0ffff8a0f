import { linkChains } from '../../src/alignment/chains';
import { coverStrategies } from '../../src/alignment/strategy-coverage';
import { planOf, sheet } from '../support/plan-of';

const cover = (...tactics: readonly string[]): unknown =>
  coverStrategies(
    linkChains(
      planOf({
        goals: sheet('ID|Goal', 'G1|Grow'),
        strategies: sheet('ID|Strategy|Goal|Status', 'S1|Gifts|G1|', 'S2|Abroad||', 'S3|Trade|G1|dropped'),
        tactics: sheet('ID|Tactic|Strategy|Budget|Status', ...tactics),
      }),
    ),
  ).map(({ strategy, tactics: count, budget, share }) => [strategy.row.key, count, budget, share]);

describe('coverStrategies', () => {
  it('gives each live strategy its tactics and their budgets by share, with a goal or without', () => {
    expect(
      cover('T1|Shop|S1|60|', 'T2|Fair|S1 50%; S2 50%|40|', 'T3|Film|S3|100|', 'T4|Ad|S1|9|dropped'),
    ).toEqual([
      ['S1', 2, 80, 0.4],
      ['S2', 1, 20, 0.1],
    ]);
  });

  it('adds up the shares of a repeated link, and leaves out a share of 0', () => {
    expect(cover('T1|Shop|S1 30%; S1 70%; S2 0%|60|')).toEqual([
      ['S1', 1, 60, 1],
      ['S2', 0, 0, 0],
    ]);
  });

  it.each([
    ['no budget is known', 'T1|Shop|S1||'],
    ['all budgets are 0', 'T1|Shop|S1|0|'],
  ])('has no share to give where %s', (_, tactic) => {
    expect(cover(tactic)).toEqual([
      ['S1', 1, 0, null],
      ['S2', 0, 0, null],
    ]);
  });
});

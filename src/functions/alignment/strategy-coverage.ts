import { linkChains } from '../../alignment/chains';
import { coverStrategies } from '../../alignment/strategy-coverage';
import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import {
  noStrategies,
  rangeErrors,
  readRanges,
  strategies,
  strategyText,
  tactics,
} from '../shared/plan-ranges';

export const STRATEGY_COVERAGE = declareFunction({
  id: 'STRATEGY_COVERAGE',
  group: 'alignment',
  description:
    'For each live strategy, how many live tactics it has and its part of their budgets, by link shares.',
  parameters: [tactics, strategies],
  result: {
    kind: 'spill',
    columns: [
      { name: 'strategy', value: 'text' },
      { name: 'tactics', value: 'number', unit: 'live tactics' },
      { name: 'budget', value: 'number', unit: 'currency; an empty budget counts as 0' },
      { name: 'share', value: 'rate', unit: 'of the budget of all live tactics' },
    ],
  },
  errors: {
    ...rangeErrors,
    ...noStrategies,
    'no-budget': {
      error: '#DIV/0!',
      when: 'no live tactic has a budget above 0, in the column share',
      message:
        'No live tactic has a budget above 0, so there are no shares of it. Fill in the Budget column.',
    },
  },
  example: {
    call: 'STRATEGY_COVERAGE({"Tactic","Strategy","Budget";"Pop-up shop","S1",600;"Trade fair","S1 50%; S2 50%",400},{"ID","Strategy";"S1","Win gift buyers";"S2","Keep collectors"})',
    result: [
      ['Win gift buyers', 2, 800, 0.8],
      ['Keep collectors', 1, 200, 0.2],
    ],
  },
  source: 'Plumbline: a budget is split over strategies by the shares of the links.',
  compute: (given) => {
    const plan = readRanges(given);
    if (isNoAnswer(plan)) return plan;
    const covered = coverStrategies(linkChains(plan));
    return covered.length === 0
      ? noAnswer('no-strategies')
      : covered.map(({ strategy, tactics: count, budget, share }) => [
          strategyText(strategy.row),
          count,
          budget,
          share ?? noAnswer('no-budget'),
        ]);
  },
});

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
  parameters: [tactics, strategies],
  result: {
    kind: 'spill',
    columns: [
      { name: 'strategy', value: 'text' },
      { name: 'tactics', value: 'number' },
      { name: 'budget', value: 'number' },
      { name: 'share', value: 'rate' },
    ],
  },
  errors: {
    ...rangeErrors,
    ...noStrategies,
    'no-budget': { error: '#DIV/0!' },
  },
  example: {
    call: 'STRATEGY_COVERAGE({"Tactic","Strategy","Budget";"Pop-up shop","S1",600;"Trade fair","S1 50%; S2 50%",400},{"ID","Strategy";"S1","Win gift buyers";"S2","Keep collectors"})',
    result: [
      ['Win gift buyers', 2, 800, 0.8],
      ['Keep collectors', 1, 200, 0.2],
    ],
  },
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

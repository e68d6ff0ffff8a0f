import { highLowCost } from '../../economics/high-low-cost';
import { isNoAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import { listsDiffer, pairLists } from '../shared/matching-lists';

export const COST_HIGH_LOW = declareFunction({
  id: 'COST_HIGH_LOW',
  group: 'volume',
  parameters: [
    { name: 'units', kind: 'numbers', bounds: { atLeast: 0 } },
    { name: 'costs', kind: 'numbers' },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'fixed cost', value: 'number' },
      { name: 'variable cost', value: 'number' },
    ],
  },
  errors: {
    'lists-differ': listsDiffer,
    'no-periods': { error: '#N/A' },
    'one-activity': { error: '#DIV/0!', mentions: ['activity'] },
  },
  example: {
    call: 'COST_HIGH_LOW({300;220;150;450},{460000;300000;250000;700000})',
    result: [[25000, 1500]],
  },
  compute: (given) => {
    const pairs = pairLists({ units: given.units, costs: given.costs });
    if (isNoAnswer(pairs)) return pairs;
    const line = highLowCost(
      pairs.flatMap(([units, cost]) => (units === null || cost === null ? [] : [{ units, cost }])),
    );
    return isNoAnswer(line) ? line : [[line.fixedCost, line.variableCost]];
  },
});

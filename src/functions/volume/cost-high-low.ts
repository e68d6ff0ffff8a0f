import { highLowCost } from '../../economics/high-low-cost';
import { isNoAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import { listsDiffer, pairLists } from '../shared/matching-lists';

export const COST_HIGH_LOW = declareFunction({
  id: 'COST_HIGH_LOW',
  group: 'volume',
  description:
    'Splits a cost into its fixed and variable parts, using the periods with the lowest and highest activity.',
  parameters: [
    {
      name: 'units',
      kind: 'numbers',
      unit: 'units',
      description:
        'The activity of each period: units made or sold. Periods tied for lowest or highest count at their average cost.',
      bounds: { atLeast: 0 },
    },
    {
      name: 'costs',
      kind: 'numbers',
      unit: 'currency',
      description: 'The total cost of each period. A period without units or cost is left out.',
    },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'fixed cost', value: 'number', unit: 'currency' },
      { name: 'variable cost', value: 'number', unit: 'currency per unit' },
    ],
  },
  errors: {
    'lists-differ': listsDiffer,
    'no-periods': {
      error: '#N/A',
      when: 'no period has both units and a cost',
      message: 'No period has both units and a cost. Enter at least two, with different units.',
    },
    'one-activity': {
      error: '#DIV/0!',
      when: 'all periods have the same units',
      message:
        'All periods have {activity} units, so they do not show what more units cost. Add a period with more or fewer.',
      mentions: ['activity'],
    },
  },
  example: {
    call: 'COST_HIGH_LOW({300;220;150;450},{460000;300000;250000;700000})',
    result: [[25000, 1500]],
  },
  source:
    'Saylor, Managerial Accounting, 5.2; the average cost of periods with the same activity is a choice of Plumbline.',
  compute: (given) => {
    const pairs = pairLists({ units: given.units, costs: given.costs });
    if (isNoAnswer(pairs)) return pairs;
    const line = highLowCost(
      pairs.flatMap(([units, cost]) => (units === null || cost === null ? [] : [{ units, cost }])),
    );
    return isNoAnswer(line) ? line : [[line.fixedCost, line.variableCost]];
  },
});

import { returnOnMarketing } from '../../economics/marketing-returns';
import { declareFunction } from '../function';
import { earnedMarginRatio } from '../shared/parameters';

export const ROMI = declareFunction({
  id: 'ROMI',
  group: 'value',
  description:
    'Return on marketing investment: what marketing brings beyond its spend, as a part of the spend.',
  notes: 'A result of 2 is two more for each one spent, -1 a whole loss.',
  parameters: [
    {
      name: 'incremental_revenue',
      kind: 'number',
      unit: 'currency',
      description: 'The revenue that would not be there without the spend.',
    },
    { ...earnedMarginRatio, unit: 'of the revenue', description: 'The part of that revenue that is margin.' },
    {
      name: 'spend',
      kind: 'number',
      unit: 'currency',
      description: 'What was spent on marketing.',
      bounds: { atLeast: 0 },
    },
  ],
  result: { kind: 'scalar', value: 'rate', unit: 'of the spend' },
  errors: {
    'nothing-spent': {
      error: '#DIV/0!',
      when: 'spend is 0: there is nothing of which the return could be a part',
      message: 'spend is 0, and a return on nothing cannot be told. Enter what was spent.',
    },
  },
  example: { call: 'ROMI(50000,0.6,10000)', result: 2 },
  source: 'Farris and others, Marketing Metrics, chapter 10; the example is of kameir.com.',
  compute: (given) => returnOnMarketing(given.incremental_revenue, given.margin_ratio, given.spend),
});

import { returnOnMarketing } from '../../economics/marketing-returns';
import { declareFunction } from '../function';
import { earnedMarginRatio } from '../shared/parameters';

export const ROMI = declareFunction({
  id: 'ROMI',
  group: 'value',
  description:
    'Return on marketing investment: what marketing earns beyond its spend, as a share of the spend.',
  notes: 'A result of 2 means 2 earned on top of each 1 spent; -1 means all of it is lost.',
  parameters: [
    {
      name: 'incremental_revenue',
      kind: 'number',
      unit: 'currency',
      description: 'The revenue that would not have come without the spend.',
    },
    { ...earnedMarginRatio, unit: 'of the revenue', description: 'The margin as a share of that revenue.' },
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
      when: 'spend is 0, so there is nothing to measure a return on',
      message: 'spend is 0, so there is nothing to measure a return on. Enter what was spent.',
    },
  },
  example: { call: 'ROMI(50000,0.6,10000)', result: 2 },
  source: 'Farris and others, Marketing Metrics, chapter 10; the example is from kameir.com.',
  compute: (given) => returnOnMarketing(given.incremental_revenue, given.margin_ratio, given.spend),
});

import { returnOnMarketing } from '../../economics/marketing-returns';
import { declareFunction } from '../function';
import { earnedMarginRatio } from '../shared/parameters';

export const ROMI = declareFunction({
  id: 'ROMI',
  group: 'value',
  parameters: [
    { name: 'incremental_revenue', kind: 'number' },
    earnedMarginRatio,
    { name: 'spend', kind: 'number', bounds: { atLeast: 0 } },
  ],
  result: { kind: 'scalar', value: 'rate' },
  errors: {
    'nothing-spent': { error: '#DIV/0!' },
  },
  example: { call: 'ROMI(50000,0.6,10000)', result: 2 },
  compute: (given) => returnOnMarketing(given.incremental_revenue, given.margin_ratio, given.spend),
});

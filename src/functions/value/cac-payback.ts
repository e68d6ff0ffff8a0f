import { acquisitionPayback } from '../../economics/customer-value';
import { declareFunction } from '../function';
import { earnedMarginRatio } from '../shared/parameters';

export const CAC_PAYBACK = declareFunction({
  id: 'CAC_PAYBACK',
  group: 'value',
  parameters: [
    { name: 'cac', kind: 'number', bounds: { atLeast: 0 } },
    { name: 'revenue_per_period', kind: 'number' },
    earnedMarginRatio,
  ],
  result: { kind: 'scalar', value: 'number' },
  errors: {
    'earns-nothing': { error: '#NUM!', mentions: ['earned'] },
  },
  example: { call: 'CAC_PAYBACK(1500,250,0.8)', result: 7.5 },
  compute: (given) => acquisitionPayback(given.cac, given.revenue_per_period, given.margin_ratio),
});

import { simpleLifetimeValue } from '../../economics/customer-value';
import { declareFunction } from '../function';

export const CLV_SIMPLE = declareFunction({
  id: 'CLV_SIMPLE',
  group: 'value',
  parameters: [
    { name: 'margin_per_period', kind: 'number' },
    { name: 'churn', kind: 'rate', bounds: { atLeast: 0, atMost: 1 } },
  ],
  result: { kind: 'scalar', value: 'number' },
  errors: {
    'no-churn': { error: '#DIV/0!' },
  },
  example: { call: 'CLV_SIMPLE(30,0.04)', result: 750 },
  compute: (given) => simpleLifetimeValue(given.margin_per_period, given.churn),
});

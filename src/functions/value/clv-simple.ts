import { simpleLifetimeValue } from '../../economics/customer-value';
import { declareFunction } from '../function';

export const CLV_SIMPLE = declareFunction({
  id: 'CLV_SIMPLE',
  group: 'value',
  description: 'Customer lifetime value without interest: the margin per period divided by churn.',
  parameters: [
    {
      name: 'margin_per_period',
      kind: 'number',
      unit: 'currency per period',
      description: 'The margin of one customer in one period.',
    },
    {
      name: 'churn',
      kind: 'rate',
      unit: 'of the customers',
      description: 'The share of customers who leave in one period.',
      bounds: { atLeast: 0, atMost: 1 },
    },
  ],
  result: { kind: 'scalar', value: 'number', unit: 'currency' },
  errors: {
    'no-churn': {
      error: '#DIV/0!',
      when: 'churn is 0: customers never leave',
      message:
        'churn is 0: customers never leave, so without interest the sum of their margins has no limit. Enter a churn above 0, or use CLV.',
    },
  },
  example: { call: 'CLV_SIMPLE(30,0.04)', result: 750 },
  source: 'Farris and others, Marketing Metrics, chapter 5, with a discount rate of 0.',
  compute: (given) => simpleLifetimeValue(given.margin_per_period, given.churn),
});

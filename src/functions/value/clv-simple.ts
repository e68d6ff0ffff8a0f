import { simpleLifetimeValue } from '../../economics/customer-value';
import { declareFunction } from '../function';

export const CLV_SIMPLE = declareFunction({
  id: 'CLV_SIMPLE',
  group: 'value',
  description: 'Customer lifetime value without interest: the margin of a period divided by churn.',
  parameters: [
    {
      name: 'margin_per_period',
      kind: 'number',
      unit: 'currency for each period',
      description: 'The margin of one customer in one period.',
    },
    {
      name: 'churn',
      kind: 'rate',
      unit: 'of the customers',
      description: 'The part of the customers who leave in one period.',
      bounds: { atLeast: 0, atMost: 1 },
    },
  ],
  result: { kind: 'scalar', value: 'number', unit: 'currency' },
  errors: {
    'no-churn': {
      error: '#DIV/0!',
      when: 'churn is 0: the customers stay for ever',
      message:
        'churn is 0: the customers stay for ever, and without interest their margins add up to no sum. Give a churn above 0, or use CLV.',
    },
  },
  example: { call: 'CLV_SIMPLE(30,0.04)', result: 750 },
  source: 'Farris and others, Marketing Metrics, chapter 5, with a discount rate of 0.',
  compute: (given) => simpleLifetimeValue(given.margin_per_period, given.churn),
});

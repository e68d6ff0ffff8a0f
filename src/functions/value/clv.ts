import { customerLifetimeValue } from '../../economics/customer-value';
import { declareFunction } from '../function';

export const CLV = declareFunction({
  id: 'CLV',
  group: 'value',
  description: 'Customer lifetime value: what the future margins of a customer are worth today.',
  parameters: [
    {
      name: 'margin_per_period',
      kind: 'number',
      unit: 'currency per period',
      description: 'The margin of one customer in one period.',
    },
    {
      name: 'retention',
      kind: 'rate',
      unit: 'of the customers',
      description: 'The share of customers who stay from one period to the next.',
      bounds: { atLeast: 0, atMost: 1 },
    },
    {
      name: 'discount_rate',
      kind: 'rate',
      unit: 'per period',
      description: 'The interest rate per period, for the same periods as margin and retention.',
    },
    {
      name: 'acquisition_cost',
      kind: 'number',
      unit: 'currency',
      description: 'What it costs to win the customer.',
      default: 0,
    },
    {
      name: 'first_at_zero',
      kind: 'boolean',
      description:
        'TRUE if the first margin comes at once; otherwise it comes after one period, from those who stay.',
      default: false,
    },
  ],
  result: { kind: 'scalar', value: 'number', unit: 'currency' },
  errors: {
    'never-settles': {
      error: '#NUM!',
      when: 'retention is 1 + discount_rate or more: the sum of future margins has no limit',
      message:
        'With a retention of {retention} and a discount_rate of {discount_rate}, future margins never fade and their sum has no limit. Enter a discount_rate above retention less 1.',
    },
  },
  example: { call: 'CLV(1,0.9,0.1)', result: 4.5 },
  source:
    'Gupta and Lehmann, Managing Customers as Investments; Farris and others, Marketing Metrics, chapter 5.',
  compute: (given) =>
    customerLifetimeValue({
      marginPerPeriod: given.margin_per_period,
      retention: given.retention,
      discountRate: given.discount_rate,
      acquisitionCost: given.acquisition_cost,
      firstAtZero: given.first_at_zero,
    }),
});

import { customerLifetimeValue } from '../../economics/customer-value';
import { declareFunction } from '../function';

export const CLV = declareFunction({
  id: 'CLV',
  group: 'value',
  parameters: [
    { name: 'margin_per_period', kind: 'number' },
    { name: 'retention', kind: 'rate', bounds: { atLeast: 0, atMost: 1 } },
    { name: 'discount_rate', kind: 'rate' },
    { name: 'acquisition_cost', kind: 'number', default: 0 },
    { name: 'first_at_zero', kind: 'boolean', default: false },
  ],
  result: { kind: 'scalar', value: 'number' },
  errors: {
    'never-settles': { error: '#NUM!' },
  },
  example: { call: 'CLV(1,0.9,0.1)', result: 4.5 },
  compute: (given) =>
    customerLifetimeValue({
      marginPerPeriod: given.margin_per_period,
      retention: given.retention,
      discountRate: given.discount_rate,
      acquisitionCost: given.acquisition_cost,
      firstAtZero: given.first_at_zero,
    }),
});

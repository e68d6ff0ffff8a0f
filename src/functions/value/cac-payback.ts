import { acquisitionPayback } from '../../economics/customer-value';
import { declareFunction } from '../function';
import { earnedMarginRatio } from '../shared/parameters';

export const CAC_PAYBACK = declareFunction({
  id: 'CAC_PAYBACK',
  group: 'value',
  description: 'The periods it takes to earn back the cost of acquiring a customer.',
  parameters: [
    {
      name: 'cac',
      kind: 'number',
      unit: 'currency',
      description: 'The cost of acquiring one customer.',
      bounds: { atLeast: 0 },
    },
    {
      name: 'revenue_per_period',
      kind: 'number',
      unit: 'currency per period',
      description: 'The revenue of one customer in one period.',
    },
    { ...earnedMarginRatio, unit: 'of the revenue', description: 'The margin as a share of the revenue.' },
  ],
  result: { kind: 'scalar', value: 'number', unit: 'periods' },
  errors: {
    'earns-nothing': {
      error: '#NUM!',
      when: 'revenue_per_period times margin_ratio is not above 0: nothing is earned back',
      message:
        'The customer never earns the cost back: a revenue of {revenue_per_period} with a margin of {margin_ratio} earns {earned} per period. Raise revenue_per_period or margin_ratio.',
      mentions: ['earned'],
    },
  },
  example: { call: 'CAC_PAYBACK(1500,250,0.8)', result: 7.5 },
  source: 'Finmark, CAC payback period.',
  compute: (given) => acquisitionPayback(given.cac, given.revenue_per_period, given.margin_ratio),
});

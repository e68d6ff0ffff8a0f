import { requiredRevenue } from '../../economics/required-sales';
import { declareFunction } from '../function';
import { earnedMarginRatio, fixedCost, targetProfit, taxRate } from '../shared/parameters';

export const REQUIRED_REVENUE = declareFunction({
  id: 'REQUIRED_REVENUE',
  group: 'volume',
  description: 'The revenue that covers the fixed cost and earns the target profit after tax.',
  parameters: [
    fixedCost,
    { ...earnedMarginRatio, unit: 'of the revenue', description: 'The margin as a share of the revenue.' },
    targetProfit,
    taxRate,
  ],
  result: { kind: 'scalar', value: 'number', unit: 'currency' },
  errors: {
    'no-margin': {
      error: '#NUM!',
      when: 'margin_ratio is 0 or less: no revenue is enough',
      message:
        'No revenue is enough: a margin_ratio of {margin_ratio} leaves nothing for fixed cost and profit. Enter margin_ratio as a fraction above 0 (40% is 0.4).',
    },
  },
  example: { call: 'REQUIRED_REVENUE(50000,0.4,60000,0.2)', result: 312500 },
  source:
    'Saylor, Managerial Accounting, 6.1 and 6.6; 0 where fixed cost and target together are below 0, as for REQUIRED_VOLUME.',
  compute: (given) =>
    requiredRevenue({
      fixedCost: given.fixed_cost,
      marginRatio: given.margin_ratio,
      targetProfit: given.target_profit,
      taxRate: given.tax_rate,
    }),
});

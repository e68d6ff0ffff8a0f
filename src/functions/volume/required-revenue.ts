import { requiredRevenue } from '../../economics/required-sales';
import { declareFunction } from '../function';
import { earnedMarginRatio, fixedCost, targetProfit, taxRate } from '../shared/parameters';

export const REQUIRED_REVENUE = declareFunction({
  id: 'REQUIRED_REVENUE',
  group: 'volume',
  parameters: [fixedCost, earnedMarginRatio, targetProfit, taxRate],
  result: { kind: 'scalar', value: 'number' },
  errors: {
    'no-margin': { error: '#NUM!' },
  },
  example: { call: 'REQUIRED_REVENUE(50000,0.4,60000,0.2)', result: 312500 },
  compute: (given) =>
    requiredRevenue({
      fixedCost: given.fixed_cost,
      marginRatio: given.margin_ratio,
      targetProfit: given.target_profit,
      taxRate: given.tax_rate,
    }),
});

import { requiredPrice } from '../../economics/required-sales';
import { declareFunction } from '../function';
import { fixedCost, targetProfit, taxRate, variableCost, volume } from '../shared/parameters';

export const REQUIRED_PRICE = declareFunction({
  id: 'REQUIRED_PRICE',
  group: 'volume',
  parameters: [{ ...volume, bounds: { above: 0 } }, fixedCost, variableCost, targetProfit, taxRate],
  result: { kind: 'scalar', value: 'number' },
  errors: {},
  example: { call: 'REQUIRED_PRICE(875,50000,150,30000,0.2)', result: 250 },
  compute: (given) =>
    requiredPrice({
      volume: given.volume,
      fixedCost: given.fixed_cost,
      variableCost: given.variable_cost,
      targetProfit: given.target_profit,
      taxRate: given.tax_rate,
    }),
});

import { cvpProfit } from '../../economics/cost-volume-profit';
import { declareFunction } from '../function';
import { fixedCost, price, taxRate, variableCost, volume } from '../shared/parameters';

export const CVP_PROFIT = declareFunction({
  id: 'CVP_PROFIT',
  group: 'volume',
  description: 'The profit of the period at a volume, after tax if there is one; below 0 for a loss.',
  parameters: [volume, fixedCost, price, variableCost, taxRate],
  result: { kind: 'scalar', value: 'number', unit: 'currency' },
  errors: {},
  example: { call: 'CVP_PROFIT(2000,50000,250,150)', result: 150000 },
  source: 'Saylor, Managerial Accounting, 6.1, 6.3 and 6.6; a loss pays no tax.',
  compute: (given) =>
    cvpProfit({
      volume: given.volume,
      fixedCost: given.fixed_cost,
      price: given.price,
      variableCost: given.variable_cost,
      taxRate: given.tax_rate,
    }),
});

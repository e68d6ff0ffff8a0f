import { cvpProfit } from '../../economics/cost-volume-profit';
import { declareFunction } from '../function';
import { fixedCost, price, taxRate, variableCost, volume } from '../shared/parameters';

export const CVP_PROFIT = declareFunction({
  id: 'CVP_PROFIT',
  group: 'volume',
  parameters: [volume, fixedCost, price, variableCost, taxRate],
  result: { kind: 'scalar', value: 'number' },
  errors: {},
  example: { call: 'CVP_PROFIT(2000,50000,250,150)', result: 150000 },
  compute: (given) =>
    cvpProfit({
      volume: given.volume,
      fixedCost: given.fixed_cost,
      price: given.price,
      variableCost: given.variable_cost,
      taxRate: given.tax_rate,
    }),
});

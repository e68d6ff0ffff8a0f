import { requiredPrice } from '../../economics/required-sales';
import { declareFunction } from '../function';
import { fixedCost, targetProfit, taxRate, variableCost, volume } from '../shared/parameters';

export const REQUIRED_PRICE = declareFunction({
  id: 'REQUIRED_PRICE',
  group: 'volume',
  description:
    'The required price: the net price at which a given volume covers the fixed cost and earns the target profit after tax.',
  parameters: [{ ...volume, bounds: { above: 0 } }, fixedCost, variableCost, targetProfit, taxRate],
  result: { kind: 'scalar', value: 'number', unit: 'currency per unit' },
  errors: {},
  example: { call: 'REQUIRED_PRICE(875,50000,150,30000,0.2)', result: 250 },
  source:
    'REQUIRED_VOLUME (Saylor, Managerial Accounting, 6.1 to 6.6) solved for the price; 0 where the target is exceeded even by giving the units away.',
  compute: (given) =>
    requiredPrice({
      volume: given.volume,
      fixedCost: given.fixed_cost,
      variableCost: given.variable_cost,
      targetProfit: given.target_profit,
      taxRate: given.tax_rate,
    }),
});

import { requiredVolume } from '../../economics/required-sales';
import { declareFunction } from '../function';
import {
  fixedCost,
  price,
  targetProfit,
  taxRate,
  unitMarginErrors,
  variableCost,
} from '../shared/parameters';

export const REQUIRED_VOLUME = declareFunction({
  id: 'REQUIRED_VOLUME',
  group: 'volume',
  parameters: [
    fixedCost,
    price,
    variableCost,
    targetProfit,
    taxRate,
    { name: 'round_up', kind: 'boolean', default: false },
  ],
  result: { kind: 'scalar', value: 'number' },
  errors: unitMarginErrors,
  example: { call: 'REQUIRED_VOLUME(50000,250,150,30000,0.2)', result: 875 },
  compute: (given) =>
    requiredVolume({
      fixedCost: given.fixed_cost,
      price: given.price,
      variableCost: given.variable_cost,
      targetProfit: given.target_profit,
      taxRate: given.tax_rate,
      roundUp: given.round_up,
    }),
});

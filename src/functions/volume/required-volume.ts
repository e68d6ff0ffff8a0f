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
  description:
    'The required volume: the units that cover the fixed cost and earn the target profit after tax.',
  parameters: [
    fixedCost,
    price,
    variableCost,
    targetProfit,
    taxRate,
    {
      name: 'round_up',
      kind: 'boolean',
      description: 'TRUE to round up to whole units.',
      default: false,
    },
  ],
  result: { kind: 'scalar', value: 'number', unit: 'units' },
  errors: unitMarginErrors,
  example: { call: 'REQUIRED_VOLUME(50000,250,150,30000,0.2)', result: 875 },
  source: 'Saylor, Managerial Accounting, 6.1 to 6.6; 0 where fixed cost and target together are below 0.',
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

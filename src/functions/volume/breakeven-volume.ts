import { requiredVolume } from '../../economics/required-sales';
import { declareFunction } from '../function';
import { fixedCost, price, unitMarginErrors, variableCost } from '../shared/parameters';

export const BREAKEVEN_VOLUME = declareFunction({
  id: 'BREAKEVEN_VOLUME',
  group: 'volume',
  description: 'The units at which there is neither profit nor loss.',
  parameters: [fixedCost, price, variableCost],
  result: { kind: 'scalar', value: 'number', unit: 'units' },
  errors: unitMarginErrors,
  example: { call: 'BREAKEVEN_VOLUME(108000,50,32)', result: 6000 },
  source: 'Saylor, Managerial Accounting, 6.1: the required volume without a target.',
  compute: (given) =>
    requiredVolume({
      fixedCost: given.fixed_cost,
      price: given.price,
      variableCost: given.variable_cost,
    }),
});

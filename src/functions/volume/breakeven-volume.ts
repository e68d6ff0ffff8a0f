import { requiredVolume } from '../../economics/required-sales';
import { declareFunction } from '../function';
import { fixedCost, price, unitMarginErrors, variableCost } from '../shared/parameters';

export const BREAKEVEN_VOLUME = declareFunction({
  id: 'BREAKEVEN_VOLUME',
  group: 'volume',
  parameters: [fixedCost, price, variableCost],
  result: { kind: 'scalar', value: 'number' },
  errors: unitMarginErrors,
  example: { call: 'BREAKEVEN_VOLUME(108000,50,32)', result: 6000 },
  compute: (given) =>
    requiredVolume({
      fixedCost: given.fixed_cost,
      price: given.price,
      variableCost: given.variable_cost,
    }),
});

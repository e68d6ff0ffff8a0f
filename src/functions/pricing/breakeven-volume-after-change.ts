import { breakevenVolumeAfterChange } from '../../economics/price-changes';
import { declareFunction } from '../function';
import { price, variableCost, volume } from '../shared/parameters';

export const BREAKEVEN_VOLUME_AFTER_CHANGE = declareFunction({
  id: 'BREAKEVEN_VOLUME_AFTER_CHANGE',
  group: 'pricing',
  parameters: [
    { ...volume, bounds: { atLeast: 0 } },
    price,
    variableCost,
    { ...price, name: 'new_price' },
    { ...variableCost, name: 'new_variable_cost', default: null },
    { name: 'fixed_cost_change', kind: 'number', default: 0 },
  ],
  result: { kind: 'scalar', value: 'number' },
  errors: {
    'no-margin-left': { error: '#NUM!', mentions: ['new_unit_cost', 'unit_margin'] },
    'no-margin-today': { error: '#NUM!', mentions: ['unit_margin'] },
  },
  example: { call: 'BREAKEVEN_VOLUME_AFTER_CHANGE(100,2.5,1,2)', result: 150 },
  compute: (given) =>
    breakevenVolumeAfterChange({
      volume: given.volume,
      price: given.price,
      variableCost: given.variable_cost,
      newPrice: given.new_price,
      newVariableCost: given.new_variable_cost ?? given.variable_cost,
      fixedCostChange: given.fixed_cost_change,
    }),
});

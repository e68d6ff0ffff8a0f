import { breakevenVolumeAfterChange } from '../../economics/price-changes';
import { declareFunction } from '../function';
import { price, variableCost, volume } from '../shared/parameters';

export const BREAKEVEN_VOLUME_AFTER_CHANGE = declareFunction({
  id: 'BREAKEVEN_VOLUME_AFTER_CHANGE',
  group: 'pricing',
  description: 'The units to sell after a change in price or cost to earn as much as today.',
  notes: 'It is 0 where a saving in fixed cost alone is enough.',
  parameters: [
    { ...volume, description: 'The units sold today.', bounds: { atLeast: 0 } },
    { ...price, description: 'The net price of one unit today.' },
    { ...variableCost, description: 'The variable cost of one unit today.' },
    { ...price, name: 'new_price', description: 'The net price of one unit after the change.' },
    {
      ...variableCost,
      name: 'new_variable_cost',
      description: 'The variable cost of one unit after the change; if omitted, it stays the same.',
      default: null,
    },
    {
      name: 'fixed_cost_change',
      kind: 'number',
      unit: 'currency',
      description: 'What the change adds to the fixed cost of the period, below 0 for a saving.',
      default: 0,
    },
  ],
  result: { kind: 'scalar', value: 'number', unit: 'units' },
  errors: {
    'no-margin-left': {
      error: '#NUM!',
      when: 'no margin is left after the change: no volume can make up for it',
      message:
        'No volume can earn as much as today: after the change each unit sells for {new_price} and costs {new_unit_cost}, a unit margin of {unit_margin}. Raise new_price or lower the cost.',
      mentions: ['new_unit_cost', 'unit_margin'],
    },
    'no-margin-today': {
      error: '#NUM!',
      when: 'price is below variable_cost: there is no contribution today to keep',
      message:
        'Each unit sells for {price} today and costs {variable_cost}, a unit margin of {unit_margin}, so there is no contribution to keep. Use REQUIRED_VOLUME for the volume that the new price needs.',
      mentions: ['unit_margin'],
    },
  },
  example: { call: 'BREAKEVEN_VOLUME_AFTER_CHANGE(100,2.5,1,2)', result: 150 },
  source:
    'Nagle, The Strategy and Tactics of Pricing, chapter 9, with the changes of variable and fixed cost.',
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

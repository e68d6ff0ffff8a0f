import { cannibalizationBreakeven } from '../../economics/price-changes';
import { declareFunction } from '../function';
import { fixedCost } from '../shared/parameters';

export const CANNIBALIZATION_BREAKEVEN = declareFunction({
  id: 'CANNIBALIZATION_BREAKEVEN',
  group: 'pricing',
  description:
    'The share of the volume of a new product that may come from an old one before the launch loses money.',
  notes: 'Above 1, no cannibalization does harm; below 0, the launch does not cover its own fixed cost.',
  parameters: [
    {
      name: 'new_unit_margin',
      kind: 'number',
      unit: 'currency per unit',
      description: 'Price less variable cost of one unit of the new product.',
    },
    {
      name: 'old_unit_margin',
      kind: 'number',
      unit: 'currency per unit',
      description: 'Price less variable cost of one unit of the product that loses sales to it.',
    },
    { ...fixedCost, description: 'The fixed cost of the launch.', default: 0 },
    {
      name: 'new_volume',
      kind: 'number',
      unit: 'units',
      description:
        'The units of the new product over which the fixed cost is spread; needed if there is one.',
      bounds: { atLeast: 0 },
      default: null,
    },
  ],
  result: { kind: 'scalar', value: 'rate', unit: 'of the volume of the new product' },
  errors: {
    'no-old-margin': {
      error: '#NUM!',
      when: 'old_unit_margin is not above 0: there is nothing to lose',
      message:
        'old_unit_margin is {old_unit_margin}: the old product earns nothing that could be lost. Enter a margin above 0.',
    },
    'volume-missing': {
      error: '#VALUE!',
      when: 'there is a fixed_cost but no new_volume to spread it over',
      message: 'fixed_cost is {fixed_cost}, but there is no new_volume to spread it over. Enter new_volume.',
    },
    'no-volume': {
      error: '#DIV/0!',
      when: 'there is a fixed_cost and new_volume is 0',
      message:
        'new_volume is 0, and a fixed_cost of {fixed_cost} cannot be spread over 0 units. Enter a new_volume above 0.',
    },
  },
  example: { call: 'CANNIBALIZATION_BREAKEVEN(0.35,0.4)', result: 0.875 },
  source: 'Kerin and Peterson, Strategic Marketing Problems; Farris and others, Marketing Metrics.',
  compute: (given) =>
    cannibalizationBreakeven(
      given.new_unit_margin,
      given.old_unit_margin,
      given.fixed_cost,
      given.new_volume,
    ),
});

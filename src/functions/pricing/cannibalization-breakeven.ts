import { cannibalizationBreakeven } from '../../economics/price-changes';
import { declareFunction } from '../function';
import { fixedCost } from '../shared/parameters';

export const CANNIBALIZATION_BREAKEVEN = declareFunction({
  id: 'CANNIBALIZATION_BREAKEVEN',
  group: 'pricing',
  parameters: [
    { name: 'new_unit_margin', kind: 'number' },
    { name: 'old_unit_margin', kind: 'number' },
    { ...fixedCost, default: 0 },
    { name: 'new_volume', kind: 'number', bounds: { atLeast: 0 }, default: null },
  ],
  result: { kind: 'scalar', value: 'rate' },
  errors: {
    'no-old-margin': { error: '#NUM!' },
    'volume-missing': { error: '#VALUE!' },
    'no-volume': { error: '#DIV/0!' },
  },
  example: { call: 'CANNIBALIZATION_BREAKEVEN(0.35,0.4)', result: 0.875 },
  compute: (given) =>
    cannibalizationBreakeven(
      given.new_unit_margin,
      given.old_unit_margin,
      given.fixed_cost,
      given.new_volume,
    ),
});

import { targetCost } from '../../economics/margins';
import { declareFunction } from '../function';
import { earnedMarginRatio, price } from '../shared/parameters';

export const TARGET_COST = declareFunction({
  id: 'TARGET_COST',
  group: 'pricing',
  description: 'The most that a unit may cost to leave the target margin, as a share of the price.',
  parameters: [price, { ...earnedMarginRatio, description: 'The target margin as a share of the price.' }],
  result: { kind: 'scalar', value: 'number', unit: 'currency per unit' },
  errors: {},
  example: { call: 'TARGET_COST(240,0.4)', result: 144 },
  source: 'Saylor, Managerial Accounting, 7.7.',
  compute: (given) => targetCost(given.price, given.margin_ratio),
});

import { targetCost } from '../../economics/margins';
import { declareFunction } from '../function';
import { earnedMarginRatio, price } from '../shared/parameters';

export const TARGET_COST = declareFunction({
  id: 'TARGET_COST',
  group: 'pricing',
  description: 'The most that a unit may cost for a given part of its price to be margin.',
  parameters: [price, { ...earnedMarginRatio, description: 'The part of the price that is to be margin.' }],
  result: { kind: 'scalar', value: 'number', unit: 'currency for each unit' },
  errors: {},
  example: { call: 'TARGET_COST(240,0.4)', result: 144 },
  source: 'Saylor, Managerial Accounting, 7.7.',
  compute: (given) => targetCost(given.price, given.margin_ratio),
});

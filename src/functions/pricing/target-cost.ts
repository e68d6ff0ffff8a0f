import { targetCost } from '../../economics/margins';
import { declareFunction } from '../function';
import { earnedMarginRatio, price } from '../shared/parameters';

export const TARGET_COST = declareFunction({
  id: 'TARGET_COST',
  group: 'pricing',
  parameters: [price, earnedMarginRatio],
  result: { kind: 'scalar', value: 'number' },
  errors: {},
  example: { call: 'TARGET_COST(240,0.4)', result: 144 },
  compute: (given) => targetCost(given.price, given.margin_ratio),
});

import { volumeForMargin } from '../../economics/required-sales';
import { declareFunction } from '../function';
import { earnedMarginRatio, fixedCost, price, targetProfit } from '../shared/parameters';

export const VOLUME_FOR_MARGIN = declareFunction({
  id: 'VOLUME_FOR_MARGIN',
  group: 'volume',
  parameters: [fixedCost, price, earnedMarginRatio, targetProfit],
  result: { kind: 'scalar', value: 'number' },
  errors: {
    'no-margin': { error: '#NUM!', mentions: ['unit_margin'] },
  },
  example: { call: 'VOLUME_FOR_MARGIN(50000,250,0.4,30000)', result: 800 },
  compute: (given) =>
    volumeForMargin({
      fixedCost: given.fixed_cost,
      price: given.price,
      marginRatio: given.margin_ratio,
      targetProfit: given.target_profit,
    }),
});

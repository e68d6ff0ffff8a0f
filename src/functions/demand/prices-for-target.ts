import { isNoAnswer } from '../../economics/no-answer';
import { pricesForTarget } from '../../economics/prices-for-target';
import { declareFunction } from '../function';
import { basePrice, baseVolume, elasticity } from '../shared/constant-elasticity';
import { fixedCost, variableCost } from '../shared/parameters';

export const PRICES_FOR_TARGET = declareFunction({
  id: 'PRICES_FOR_TARGET',
  group: 'demand',
  parameters: [
    { name: 'target_profit', kind: 'number' },
    { ...variableCost, bounds: { atLeast: 0 } },
    { ...basePrice, bounds: { above: 0 } },
    { ...baseVolume, bounds: { above: 0 } },
    {
      ...elasticity,
      bounds: { atMost: 0 },
    },
    { ...fixedCost, default: 0 },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'lowest_price', value: 'number' },
      { name: 'highest_price', value: 'number' },
    ],
  },
  errors: {
    'target-out-of-reach': { error: '#NUM!', mentions: ['best_price', 'profit'] },
  },
  example: { call: 'PRICES_FOR_TARGET(284,4,8,100,-2,100)', result: [[20 / 3, 10]] },
  compute: (given) => {
    const prices = pricesForTarget({
      targetProfit: given.target_profit,
      variableCost: given.variable_cost,
      basePrice: given.base_price,
      baseVolume: given.base_volume,
      elasticity: given.elasticity,
      fixedCost: given.fixed_cost,
    });
    return isNoAnswer(prices) ? prices : [[prices.from ?? 0, prices.to ?? '']];
  },
});

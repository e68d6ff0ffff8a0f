import { isNoAnswer } from '../../economics/no-answer';
import { pricesForTarget } from '../../economics/prices-for-target';
import { declareFunction } from '../function';
import { basePrice, baseVolume, elasticity } from '../shared/constant-elasticity';
import { fixedCost, variableCost } from '../shared/parameters';

export const PRICES_FOR_TARGET = declareFunction({
  id: 'PRICES_FOR_TARGET',
  group: 'demand',
  description:
    'The prices that meet the target, lowest and highest, where demand has the same elasticity at every price.',
  notes:
    'Every price between the two earns the target profit or more. The lowest is 0 where every lower price does too; the highest is an empty text where every higher price does. REQUIRED_PRICE is the one price that meets the target at a volume that does not change. Prices above 1,024 times base_price (or variable_cost, if that is higher), or below a 1,024th of base_price, are not looked at.',
  parameters: [
    {
      name: 'target_profit',
      kind: 'number',
      unit: 'currency',
      description: 'The profit before tax to be earned; 0 for break-even.',
    },
    { ...variableCost, bounds: { atLeast: 0 } },
    { ...basePrice, bounds: { above: 0 } },
    { ...baseVolume, bounds: { above: 0 } },
    {
      ...elasticity,
      description: 'The percent change in volume for each 1% rise in price; 0 where volume does not react.',
      bounds: { atMost: 0 },
    },
    { ...fixedCost, default: 0 },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'lowest_price', value: 'number', unit: 'currency per unit' },
      { name: 'highest_price', value: 'number', unit: 'currency per unit' },
    ],
  },
  errors: {
    'target-out-of-reach': {
      error: '#NUM!',
      when: 'no price earns target_profit',
      message:
        'No price earns {target_profit}: even the best one, {best_price}, earns {profit}. Lower target_profit or a cost.',
      mentions: ['best_price', 'profit'],
    },
  },
  example: { call: 'PRICES_FOR_TARGET(284,4,8,100,-2,100)', result: [[20 / 3, 10]] },
  source: 'PROFIT_AT_PRICE solved for the price.',
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

import { volumeForMargin } from '../../economics/required-sales';
import { declareFunction } from '../function';
import { earnedMarginRatio, fixedCost, price, targetProfitBeforeTax } from '../shared/parameters';

export const VOLUME_FOR_MARGIN = declareFunction({
  id: 'VOLUME_FOR_MARGIN',
  group: 'volume',
  description: 'The units to sell where the margin is given as a share of the price.',
  parameters: [fixedCost, price, earnedMarginRatio, targetProfitBeforeTax],
  result: { kind: 'scalar', value: 'number', unit: 'units' },
  errors: {
    'no-margin': {
      error: '#NUM!',
      when: 'price or margin_ratio is 0 or less: no volume is enough',
      message:
        'No volume is enough: at a price of {price} and a margin_ratio of {margin_ratio}, the unit margin is {unit_margin}. Enter a price and a margin_ratio above 0.',
      mentions: ['unit_margin'],
    },
  },
  example: { call: 'VOLUME_FOR_MARGIN(50000,250,0.4,30000)', result: 800 },
  source:
    'REQUIRED_VOLUME (Saylor, Managerial Accounting, 6.1) with price × margin ratio as the unit margin; 0 where fixed cost and target together are below 0.',
  compute: (given) =>
    volumeForMargin({
      fixedCost: given.fixed_cost,
      price: given.price,
      marginRatio: given.margin_ratio,
      targetProfit: given.target_profit,
    }),
});

import { priceForMargin } from '../../economics/margins';
import { declareFunction } from '../function';

export const PRICE_FOR_MARGIN = declareFunction({
  id: 'PRICE_FOR_MARGIN',
  group: 'pricing',
  description: 'The price that gives a margin, as a share of that price.',
  parameters: [
    { name: 'cost', kind: 'number', unit: 'currency per unit', description: 'The cost of one unit.' },
    {
      name: 'margin_ratio',
      kind: 'rate',
      unit: 'of the price',
      description: 'The target margin as a share of the price.',
    },
  ],
  result: { kind: 'scalar', value: 'number', unit: 'currency per unit' },
  errors: {
    'margin-is-whole-price': {
      error: '#NUM!',
      when: 'margin_ratio is 1 or more: the price has to cover the cost too',
      message:
        'No price has a margin of {margin_ratio}: it has to cover the cost too. Enter margin_ratio as a fraction below 1 (40% is 0.4).',
    },
  },
  example: { call: 'PRICE_FOR_MARGIN(144,0.4)', result: 240 },
  source: 'Saylor, Managerial Accounting, 7.7, solved for the price.',
  compute: (given) => priceForMargin(given.cost, given.margin_ratio),
});

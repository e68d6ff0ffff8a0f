import { priceForMargin } from '../../economics/margins';
import { declareFunction } from '../function';

export const PRICE_FOR_MARGIN = declareFunction({
  id: 'PRICE_FOR_MARGIN',
  group: 'pricing',
  description: 'The price at which the margin is a given part of the price.',
  parameters: [
    { name: 'cost', kind: 'number', unit: 'currency for each unit', description: 'The cost of one unit.' },
    {
      name: 'margin_ratio',
      kind: 'rate',
      unit: 'of the price',
      description: 'The part of the price that is to be margin.',
    },
  ],
  result: { kind: 'scalar', value: 'number', unit: 'currency for each unit' },
  errors: {
    'margin-is-whole-price': {
      error: '#NUM!',
      when: 'margin_ratio is 1 or more: the cost has to be paid from the price too',
      message:
        'No price has a margin of {margin_ratio}: the cost has to be paid from it too. Give margin_ratio as a fraction below 1 (40% is 0.4).',
    },
  },
  example: { call: 'PRICE_FOR_MARGIN(144,0.4)', result: 240 },
  source: 'Saylor, Managerial Accounting, 7.7, solved for the price.',
  compute: (given) => priceForMargin(given.cost, given.margin_ratio),
});

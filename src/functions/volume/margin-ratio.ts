import { marginRatio } from '../../economics/margins';
import { declareFunction } from '../function';
import { price } from '../shared/parameters';

export const MARGIN_RATIO = declareFunction({
  id: 'MARGIN_RATIO',
  group: 'volume',
  description: 'The margin as a share of the price; below 0 if the cost is above the price.',
  parameters: [
    price,
    { name: 'cost', kind: 'number', unit: 'currency per unit', description: 'The cost of one unit.' },
  ],
  result: { kind: 'scalar', value: 'rate', unit: 'of the price' },
  errors: {
    'no-price': {
      error: '#DIV/0!',
      when: 'price is 0',
      message:
        'price is 0, so there is no share of it: each unit loses its whole cost of {cost}. Enter a price other than 0.',
    },
  },
  example: { call: 'MARGIN_RATIO(250,150)', result: 0.4 },
  source: 'Saylor, Managerial Accounting, 6.1.',
  compute: (given) => marginRatio(given.price, given.cost),
});

import { marginRatio } from '../../economics/margins';
import { declareFunction } from '../function';
import { price } from '../shared/parameters';

export const MARGIN_RATIO = declareFunction({
  id: 'MARGIN_RATIO',
  group: 'volume',
  parameters: [price, { name: 'cost', kind: 'number' }],
  result: { kind: 'scalar', value: 'rate' },
  errors: {
    'no-price': { error: '#DIV/0!' },
  },
  example: { call: 'MARGIN_RATIO(250,150)', result: 0.4 },
  compute: (given) => marginRatio(given.price, given.cost),
});

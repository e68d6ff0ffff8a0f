import { priceForMargin } from '../../economics/margins';
import { declareFunction } from '../function';

export const PRICE_FOR_MARGIN = declareFunction({
  id: 'PRICE_FOR_MARGIN',
  group: 'pricing',
  parameters: [
    { name: 'cost', kind: 'number' },
    { name: 'margin_ratio', kind: 'rate' },
  ],
  result: { kind: 'scalar', value: 'number' },
  errors: {
    'margin-is-whole-price': { error: '#NUM!' },
  },
  example: { call: 'PRICE_FOR_MARGIN(144,0.4)', result: 240 },
  compute: (given) => priceForMargin(given.cost, given.margin_ratio),
});

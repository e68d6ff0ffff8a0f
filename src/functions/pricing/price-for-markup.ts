import { priceForMarkup } from '../../economics/margins';
import { declareFunction } from '../function';

export const PRICE_FOR_MARKUP = declareFunction({
  id: 'PRICE_FOR_MARKUP',
  group: 'pricing',
  parameters: [
    { name: 'cost', kind: 'number' },
    { name: 'markup', kind: 'rate', bounds: { atLeast: -1 } },
  ],
  result: { kind: 'scalar', value: 'number' },
  errors: {},
  example: { call: 'PRICE_FOR_MARKUP(40,0.5)', result: 60 },
  compute: (given) => priceForMarkup(given.cost, given.markup),
});

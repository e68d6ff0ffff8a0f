import { priceForMarkup } from '../../economics/margins';
import { declareFunction } from '../function';

export const PRICE_FOR_MARKUP = declareFunction({
  id: 'PRICE_FOR_MARKUP',
  group: 'pricing',
  description: 'The price at a markup on cost.',
  parameters: [
    { name: 'cost', kind: 'number', unit: 'currency per unit', description: 'The cost of one unit.' },
    {
      name: 'markup',
      kind: 'rate',
      unit: 'of the cost',
      description: 'What is added to the cost, below 0 for a sale below cost.',
      bounds: { atLeast: -1 },
    },
  ],
  result: { kind: 'scalar', value: 'number', unit: 'currency per unit' },
  errors: {},
  example: { call: 'PRICE_FOR_MARKUP(40,0.5)', result: 60 },
  source: 'Saylor, Managerial Accounting, 7.7.',
  compute: (given) => priceForMarkup(given.cost, given.markup),
});

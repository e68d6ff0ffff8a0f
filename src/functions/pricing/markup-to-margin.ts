import { markupToMargin } from '../../economics/margins';
import { declareFunction } from '../function';

export const MARKUP_TO_MARGIN = declareFunction({
  id: 'MARKUP_TO_MARGIN',
  group: 'pricing',
  description: 'The margin, as a share of the price, that a markup on cost gives.',
  parameters: [
    { name: 'markup', kind: 'rate', unit: 'of the cost', description: 'What is added to the cost.' },
  ],
  result: { kind: 'scalar', value: 'rate', unit: 'of the price' },
  errors: {
    'no-price-left': {
      error: '#NUM!',
      when: 'markup is -1 or less, which leaves no price to take a margin from',
      message:
        'A markup of {markup} leaves no price to take a margin from. Enter markup as a fraction above -1 (50% is 0.5).',
    },
  },
  example: { call: 'MARKUP_TO_MARGIN(0.25)', result: 0.2 },
  source: 'Farris and others, Marketing Metrics, chapter 3.',
  compute: (given) => markupToMargin(given.markup),
});

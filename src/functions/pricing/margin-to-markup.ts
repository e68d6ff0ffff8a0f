import { marginToMarkup } from '../../economics/margins';
import { declareFunction } from '../function';

export const MARGIN_TO_MARKUP = declareFunction({
  id: 'MARGIN_TO_MARKUP',
  group: 'pricing',
  description: 'The markup on cost that gives a margin, as a share of the price.',
  parameters: [
    {
      name: 'margin_ratio',
      kind: 'rate',
      unit: 'of the price',
      description: 'The margin as a share of the price.',
    },
  ],
  result: { kind: 'scalar', value: 'rate', unit: 'of the cost' },
  errors: {
    'margin-is-whole-price': {
      error: '#NUM!',
      when: 'margin_ratio is 1 or more: the price has to cover the cost too',
      message:
        'No markup gives a margin of {margin_ratio}: the price has to cover the cost too. Enter margin_ratio as a fraction below 1 (40% is 0.4).',
    },
  },
  example: { call: 'MARGIN_TO_MARKUP(0.4)', result: 2 / 3 },
  source: 'Farris and others, Marketing Metrics, chapter 3.',
  compute: (given) => marginToMarkup(given.margin_ratio),
});

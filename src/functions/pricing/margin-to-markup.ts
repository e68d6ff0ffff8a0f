import { marginToMarkup } from '../../economics/margins';
import { declareFunction } from '../function';

export const MARGIN_TO_MARKUP = declareFunction({
  id: 'MARGIN_TO_MARKUP',
  group: 'pricing',
  parameters: [{ name: 'margin_ratio', kind: 'rate' }],
  result: { kind: 'scalar', value: 'rate' },
  errors: {
    'margin-is-whole-price': { error: '#NUM!' },
  },
  example: { call: 'MARGIN_TO_MARKUP(0.4)', result: 2 / 3 },
  compute: (given) => marginToMarkup(given.margin_ratio),
});

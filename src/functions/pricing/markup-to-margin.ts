import { markupToMargin } from '../../economics/margins';
import { declareFunction } from '../function';

export const MARKUP_TO_MARGIN = declareFunction({
  id: 'MARKUP_TO_MARGIN',
  group: 'pricing',
  parameters: [{ name: 'markup', kind: 'rate' }],
  result: { kind: 'scalar', value: 'rate' },
  errors: {
    'no-price-left': { error: '#NUM!' },
  },
  example: { call: 'MARKUP_TO_MARGIN(0.25)', result: 0.2 },
  compute: (given) => markupToMargin(given.markup),
});

import { marginOfSafety, marginOfSafetyRatio } from '../../economics/cost-volume-profit';
import { declareFunction } from '../function';

export const MARGIN_OF_SAFETY = declareFunction({
  id: 'MARGIN_OF_SAFETY',
  group: 'volume',
  description: 'How far sales may fall before there is a loss; below 0 if they do not reach break-even.',
  parameters: [
    {
      name: 'expected_sales',
      kind: 'number',
      unit: 'units or currency',
      description: 'The planned or forecast sales.',
    },
    {
      name: 'breakeven_sales',
      kind: 'number',
      unit: 'units or currency',
      description: 'The sales at break-even, in the same unit as expected_sales.',
    },
    {
      name: 'as_ratio',
      kind: 'boolean',
      description: 'TRUE for a fraction of expected_sales.',
      default: false,
    },
  ],
  result: {
    kind: 'scalar',
    value: 'number',
    unit: 'the unit of expected_sales; a fraction of it with as_ratio',
  },
  errors: {
    'no-sales': {
      error: '#DIV/0!',
      when: 'expected_sales is 0 and as_ratio is TRUE',
      message:
        'expected_sales is 0, so there is no fraction of it. Enter sales other than 0, or leave as_ratio out.',
    },
  },
  example: { call: 'MARGIN_OF_SAFETY(175000,125000)', result: 50000 },
  source:
    'Saylor, Managerial Accounting, 6.1; OpenStax, Principles of Accounting, volume 2: Managerial Accounting, 3.5.',
  compute: (given) =>
    (given.as_ratio ? marginOfSafetyRatio : marginOfSafety)(given.expected_sales, given.breakeven_sales),
});

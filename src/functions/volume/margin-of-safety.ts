import { marginOfSafety, marginOfSafetyRatio } from '../../economics/cost-volume-profit';
import { declareFunction } from '../function';

export const MARGIN_OF_SAFETY = declareFunction({
  id: 'MARGIN_OF_SAFETY',
  group: 'volume',
  parameters: [
    { name: 'expected_sales', kind: 'number' },
    { name: 'breakeven_sales', kind: 'number' },
    { name: 'as_ratio', kind: 'boolean', default: false },
  ],
  result: { kind: 'scalar', value: 'number' },
  errors: {
    'no-sales': { error: '#DIV/0!' },
  },
  example: { call: 'MARGIN_OF_SAFETY(175000,125000)', result: 50000 },
  compute: (given) =>
    (given.as_ratio ? marginOfSafetyRatio : marginOfSafety)(given.expected_sales, given.breakeven_sales),
});

import { marginPerConstraint } from '../../economics/margins';
import { declareFunction } from '../function';

export const MARGIN_PER_CONSTRAINT = declareFunction({
  id: 'MARGIN_PER_CONSTRAINT',
  group: 'volume',
  parameters: [
    { name: 'unit_margin', kind: 'number' },
    { name: 'constraint_per_unit', kind: 'number', bounds: { atLeast: 0 } },
  ],
  result: { kind: 'scalar', value: 'number' },
  errors: {
    'not-constrained': { error: '#DIV/0!' },
  },
  example: { call: 'MARGIN_PER_CONSTRAINT(400,4)', result: 100 },
  compute: (given) => marginPerConstraint(given.unit_margin, given.constraint_per_unit),
});

import { marginPerConstraint } from '../../economics/margins';
import { declareFunction } from '../function';

export const MARGIN_PER_CONSTRAINT = declareFunction({
  id: 'MARGIN_PER_CONSTRAINT',
  group: 'volume',
  description:
    'What a product earns per unit of a scarce resource; sell the product that earns the most first.',
  parameters: [
    {
      name: 'unit_margin',
      kind: 'number',
      unit: 'currency per unit',
      description: 'Price less variable cost of one unit.',
    },
    {
      name: 'constraint_per_unit',
      kind: 'number',
      unit: 'units of the resource',
      description: 'How much of the resource one unit takes, such as hours, pallets or contacts.',
      bounds: { atLeast: 0 },
    },
  ],
  result: { kind: 'scalar', value: 'number', unit: 'currency per unit of the resource' },
  errors: {
    'not-constrained': {
      error: '#DIV/0!',
      when: 'constraint_per_unit is 0',
      message:
        'constraint_per_unit is 0: the product uses none of the resource, so the resource does not limit it. Enter how much one unit takes.',
    },
  },
  example: { call: 'MARGIN_PER_CONSTRAINT(400,4)', result: 100 },
  source: 'Saylor, Managerial Accounting, 6.5.',
  compute: (given) => marginPerConstraint(given.unit_margin, given.constraint_per_unit),
});

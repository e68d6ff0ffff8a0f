import { marginPerConstraint } from '../../economics/margins';
import { declareFunction } from '../function';

export const MARGIN_PER_CONSTRAINT = declareFunction({
  id: 'MARGIN_PER_CONSTRAINT',
  group: 'volume',
  description:
    'What a product earns for each unit of a scarce resource; the product with the most is sold first.',
  parameters: [
    {
      name: 'unit_margin',
      kind: 'number',
      unit: 'currency for each unit',
      description: 'Price less variable cost of one unit.',
    },
    {
      name: 'constraint_per_unit',
      kind: 'number',
      unit: 'units of the resource',
      description: 'What one unit takes of the resource, such as hours, pallets or contacts.',
      bounds: { atLeast: 0 },
    },
  ],
  result: { kind: 'scalar', value: 'number', unit: 'currency for each unit of the resource' },
  errors: {
    'not-constrained': {
      error: '#DIV/0!',
      when: 'constraint_per_unit is 0',
      message:
        'constraint_per_unit is 0: the product takes nothing of the resource, which therefore does not limit it. Give what one unit takes.',
    },
  },
  example: { call: 'MARGIN_PER_CONSTRAINT(400,4)', result: 100 },
  source: 'Saylor, Managerial Accounting, 6.5.',
  compute: (given) => marginPerConstraint(given.unit_margin, given.constraint_per_unit),
});

import { demandLinear } from '../../economics/demand';
import { declareFunction } from '../function';
import { lineErrors, linePoints, pointsOf } from '../shared/demand-points';

export const DEMAND_LINEAR = declareFunction({
  id: 'DEMAND_LINEAR',
  group: 'demand',
  description: 'The volume at a price on the straight line through two points.',
  notes: 'Where the line falls below 0, so does the answer: nothing sells there.',
  parameters: [
    {
      name: 'price',
      kind: 'number',
      unit: 'currency per unit',
      description: 'The price to find the volume for.',
      bounds: { atLeast: 0 },
    },
    ...linePoints,
  ],
  result: { kind: 'scalar', value: 'number', unit: 'units' },
  errors: lineErrors,
  example: { call: 'DEMAND_LINEAR(1.8,1.5,36000,2,26000)', result: 30000 },
  source: 'Saylor, Principles of Managerial Economics, 2.5 (Q = 66,000 − 20,000 P).',
  compute: (given) => demandLinear(given.price, pointsOf(given)),
});

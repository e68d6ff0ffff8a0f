import { arcElasticity } from '../../economics/demand';
import { declareFunction } from '../function';
import { elasticityErrors, elasticityPoints, pointsOf } from '../shared/demand-points';

export const ARC_ELASTICITY = declareFunction({
  id: 'ARC_ELASTICITY',
  group: 'demand',
  description:
    'The percent change in quantity for each 1% change in price between two points, measured from their midpoint.',
  notes: 'Measured from the midpoint, it is the same in both directions.',
  parameters: elasticityPoints,
  result: { kind: 'scalar', value: 'number', unit: 'percent of quantity per percent of price' },
  errors: elasticityErrors,
  example: { call: 'ARC_ELASTICITY(70,2800,60,3000)', result: -13 / 29 },
  source: 'OpenStax, Principles of Economics, 5.1 (published as −0.45, from rounded percentages).',
  compute: (given) => arcElasticity(pointsOf(given)),
});

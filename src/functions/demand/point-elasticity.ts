import { pointElasticity } from '../../economics/demand';
import { declareFunction } from '../function';
import { elasticityErrors, elasticityPoints, pointsOf } from '../shared/demand-points';

export const POINT_ELASTICITY = declareFunction({
  id: 'POINT_ELASTICITY',
  group: 'demand',
  description:
    'The percent change in quantity for each 1% change in price, measured from the first of two points.',
  parameters: elasticityPoints,
  result: { kind: 'scalar', value: 'number', unit: 'percent of quantity per percent of price' },
  errors: elasticityErrors,
  example: { call: 'POINT_ELASTICITY(15,25,14.8,26)', result: -3 },
  source: 'Saylor, Microeconomics: Theory Through Applications, 6.2.',
  compute: (given) => pointElasticity(pointsOf(given)),
});

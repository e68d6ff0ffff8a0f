import { pointElasticity } from '../../economics/demand';
import { declareFunction } from '../function';
import { elasticityPoints, pointErrors, pointsOf } from '../shared/demand-points';

export const POINT_ELASTICITY = declareFunction({
  id: 'POINT_ELASTICITY',
  group: 'demand',
  parameters: elasticityPoints,
  result: { kind: 'scalar', value: 'number' },
  errors: pointErrors,
  example: { call: 'POINT_ELASTICITY(15,25,14.8,26)', result: -3 },
  compute: (given) => pointElasticity(pointsOf(given)),
});

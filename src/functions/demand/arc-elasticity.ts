import { arcElasticity } from '../../economics/demand';
import { declareFunction } from '../function';
import { elasticityPoints, pointErrors, pointsOf } from '../shared/demand-points';

export const ARC_ELASTICITY = declareFunction({
  id: 'ARC_ELASTICITY',
  group: 'demand',
  parameters: elasticityPoints,
  result: { kind: 'scalar', value: 'number' },
  errors: pointErrors,
  example: { call: 'ARC_ELASTICITY(70,2800,60,3000)', result: -13 / 29 },
  compute: (given) => arcElasticity(pointsOf(given)),
});

import { demandLinear } from '../../economics/demand';
import { declareFunction } from '../function';
import { linePoints, pointErrors, pointsOf } from '../shared/demand-points';

export const DEMAND_LINEAR = declareFunction({
  id: 'DEMAND_LINEAR',
  group: 'demand',
  parameters: [{ name: 'price', kind: 'number', bounds: { atLeast: 0 } }, ...linePoints],
  result: { kind: 'scalar', value: 'number' },
  errors: pointErrors,
  example: { call: 'DEMAND_LINEAR(1.8,1.5,36000,2,26000)', result: 30000 },
  compute: (given) => demandLinear(given.price, pointsOf(given)),
});

import { optimalPriceLinear } from '../../economics/best-price';
import { declareFunction } from '../function';
import { linePoints, pointErrors, pointsOf } from '../shared/demand-points';
import { variableCost } from '../shared/parameters';

export const OPTIMAL_PRICE_LINEAR = declareFunction({
  id: 'OPTIMAL_PRICE_LINEAR',
  group: 'demand',
  parameters: [variableCost, ...linePoints],
  result: { kind: 'scalar', value: 'number' },
  errors: {
    ...pointErrors,
    'demand-not-falling': { error: '#NUM!' },
    'cost-not-below-choke': { error: '#NUM!', mentions: ['choke_price'] },
  },
  example: { call: 'OPTIMAL_PRICE_LINEAR(4,10,10,12,8)', result: 12 },
  compute: (given) => optimalPriceLinear(given.variable_cost, pointsOf(given)),
});

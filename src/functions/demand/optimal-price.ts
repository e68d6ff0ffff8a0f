import { optimalPrice } from '../../economics/best-price';
import { declareFunction } from '../function';
import { elasticity } from '../shared/constant-elasticity';

export const OPTIMAL_PRICE = declareFunction({
  id: 'OPTIMAL_PRICE',
  group: 'demand',
  parameters: [{ name: 'marginal_cost', kind: 'number' }, elasticity],
  result: { kind: 'scalar', value: 'number' },
  errors: {
    'demand-too-inelastic': { error: '#NUM!' },
    'no-marginal-cost': { error: '#NUM!' },
  },
  example: { call: 'OPTIMAL_PRICE(0.28,-2)', result: 0.56 },
  compute: (given) => optimalPrice(given.marginal_cost, given.elasticity),
});

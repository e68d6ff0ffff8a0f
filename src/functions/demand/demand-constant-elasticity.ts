import { demandConstantElasticity } from '../../economics/demand';
import { declareFunction } from '../function';
import { basePrice, baseVolume, constantElasticityErrors, elasticity } from '../shared/constant-elasticity';

export const DEMAND_CONSTANT_ELASTICITY = declareFunction({
  id: 'DEMAND_CONSTANT_ELASTICITY',
  group: 'demand',
  parameters: [{ name: 'price', kind: 'number' }, basePrice, baseVolume, elasticity],
  result: { kind: 'scalar', value: 'number' },
  errors: constantElasticityErrors,
  example: { call: 'DEMAND_CONSTANT_ELASTICITY(8,1,6400,-2)', result: 100 },
  compute: (given) =>
    demandConstantElasticity(given.price, given.base_price, given.base_volume, given.elasticity),
});

import { demandConstantElasticity } from '../../economics/demand';
import { declareFunction } from '../function';
import { basePrice, baseVolume, constantElasticityErrors, elasticity } from '../shared/constant-elasticity';

export const DEMAND_CONSTANT_ELASTICITY = declareFunction({
  id: 'DEMAND_CONSTANT_ELASTICITY',
  group: 'demand',
  description: 'The volume at a price where demand has the same elasticity at every price.',
  parameters: [
    {
      name: 'price',
      kind: 'number',
      unit: 'currency per unit',
      description: 'The price to find the volume for, above 0.',
    },
    basePrice,
    baseVolume,
    elasticity,
  ],
  result: { kind: 'scalar', value: 'number', unit: 'units' },
  errors: constantElasticityErrors('price'),
  example: { call: 'DEMAND_CONSTANT_ELASTICITY(8,1,6400,-2)', result: 100 },
  source: 'EconGraphs, 12.4.',
  compute: (given) =>
    demandConstantElasticity(given.price, given.base_price, given.base_volume, given.elasticity),
});

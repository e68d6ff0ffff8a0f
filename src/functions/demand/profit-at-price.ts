import { profitAtPrice } from '../../economics/best-price';
import { declareFunction } from '../function';
import { basePrice, baseVolume, constantElasticityErrors, elasticity } from '../shared/constant-elasticity';
import { fixedCost, variableCost } from '../shared/parameters';

export const PROFIT_AT_PRICE = declareFunction({
  id: 'PROFIT_AT_PRICE',
  group: 'demand',
  parameters: [
    { name: 'prices', kind: 'number' },
    variableCost,
    basePrice,
    baseVolume,
    elasticity,
    { ...fixedCost, default: 0 },
  ],
  result: { kind: 'scalar', value: 'number' },
  errors: constantElasticityErrors,
  example: { call: 'PROFIT_AT_PRICE(10,4,8,100,-2,100)', result: 284 },
  compute: (given) =>
    profitAtPrice({
      price: given.prices,
      variableCost: given.variable_cost,
      basePrice: given.base_price,
      baseVolume: given.base_volume,
      elasticity: given.elasticity,
      fixedCost: given.fixed_cost,
    }),
});

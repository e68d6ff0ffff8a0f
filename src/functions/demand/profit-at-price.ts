import { profitAtPrice } from '../../economics/best-price';
import { declareFunction } from '../function';
import { basePrice, baseVolume, constantElasticityErrors, elasticity } from '../shared/constant-elasticity';
import { fixedCost, variableCost } from '../shared/parameters';

export const PROFIT_AT_PRICE = declareFunction({
  id: 'PROFIT_AT_PRICE',
  group: 'demand',
  description:
    'The profit before tax at each price, where demand has the same elasticity at every price; below 0 for a loss.',
  parameters: [
    {
      name: 'prices',
      kind: 'number',
      unit: 'currency per unit',
      description: 'The prices to try, above 0: one, or a column of them.',
    },
    variableCost,
    basePrice,
    baseVolume,
    elasticity,
    { ...fixedCost, default: 0 },
  ],
  result: { kind: 'scalar', value: 'number', unit: 'currency' },
  errors: constantElasticityErrors('prices'),
  example: { call: 'PROFIT_AT_PRICE(10,4,8,100,-2,100)', result: 284 },
  source: 'Saylor, Managerial Accounting, 6.1, with demand of constant elasticity (EconGraphs, 12.4).',
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

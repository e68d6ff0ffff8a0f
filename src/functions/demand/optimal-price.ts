import { optimalPrice } from '../../economics/best-price';
import { declareFunction } from '../function';
import { elasticity } from '../shared/constant-elasticity';

export const OPTIMAL_PRICE = declareFunction({
  id: 'OPTIMAL_PRICE',
  group: 'demand',
  description:
    'The best price, which earns most, where demand has the same elasticity, below −1, at every price.',
  parameters: [
    {
      name: 'marginal_cost',
      kind: 'number',
      unit: 'currency per unit',
      description: 'The cost of each additional unit, above 0.',
    },
    elasticity,
  ],
  result: { kind: 'scalar', value: 'number', unit: 'currency per unit' },
  errors: {
    'demand-too-inelastic': {
      error: '#NUM!',
      when: 'elasticity is −1 or above: every higher price earns more',
      message:
        'There is no best price: at an elasticity of {elasticity}, every higher price earns more. Use an elasticity below -1, or the price at which buyers would turn away.',
    },
    'no-marginal-cost': {
      error: '#NUM!',
      when: 'marginal_cost is not above 0: every lower price earns more',
      message:
        'There is no best price: with a marginal_cost of {marginal_cost} and an elasticity of {elasticity}, every lower price earns more. Enter the cost of an additional unit, above 0.',
    },
  },
  example: { call: 'OPTIMAL_PRICE(0.28,-2)', result: 0.56 },
  source:
    'Saylor, Microeconomics: Theory Through Applications, 6.4; Lerner, The Concept of Monopoly and the Measurement of Monopoly Power, 1934.',
  compute: (given) => optimalPrice(given.marginal_cost, given.elasticity),
});

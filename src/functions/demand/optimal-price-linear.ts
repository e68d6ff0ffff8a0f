import { optimalPriceLinear } from '../../economics/best-price';
import { declareFunction } from '../function';
import { lineErrors, linePoints, pointsOf } from '../shared/demand-points';
import { variableCost } from '../shared/parameters';

export const OPTIMAL_PRICE_LINEAR = declareFunction({
  id: 'OPTIMAL_PRICE_LINEAR',
  group: 'demand',
  description: 'The best price, which earns most, where demand is a straight line through two points.',
  notes: 'It is halfway between the variable cost and the price at which sales drop to 0.',
  parameters: [variableCost, ...linePoints],
  result: { kind: 'scalar', value: 'number', unit: 'currency per unit' },
  errors: {
    ...lineErrors,
    'demand-not-falling': {
      error: '#NUM!',
      when: 'the quantity does not fall as the price rises',
      message:
        'There is no best price: from {quantity_1} units at {price_1} to {quantity_2} at {price_2}, the quantity does not fall as the price rises. Enter two points where the higher price sells less.',
    },
    'cost-not-below-choke': {
      error: '#NUM!',
      when: 'variable_cost is not below the price at which sales drop to 0',
      message:
        'No price earns anything: nothing sells at {choke_price} or above, and each unit costs {variable_cost}. Lower variable_cost.',
      mentions: ['choke_price'],
    },
  },
  example: { call: 'OPTIMAL_PRICE_LINEAR(4,10,10,12,8)', result: 12 },
  source: 'Saylor, Principles of Managerial Economics, 2.6.',
  compute: (given) => optimalPriceLinear(given.variable_cost, pointsOf(given)),
});

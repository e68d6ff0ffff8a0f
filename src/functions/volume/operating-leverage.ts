import { operatingLeverage } from '../../economics/cost-volume-profit';
import { declareFunction } from '../function';
import { fixedCost, price, variableCost, volume } from '../shared/parameters';

export const OPERATING_LEVERAGE = declareFunction({
  id: 'OPERATING_LEVERAGE',
  group: 'volume',
  description: 'The percent change in profit before tax for each 1% change in volume.',
  parameters: [volume, fixedCost, price, variableCost],
  result: { kind: 'scalar', value: 'number', unit: 'percent of profit per percent of volume' },
  errors: {
    'at-break-even': {
      error: '#DIV/0!',
      when: 'the volume is the break-even volume: there is no profit to compare with',
      message:
        'At break-even there is no profit to compare with: {volume} units contribute {contribution}, and the fixed cost is {fixed_cost}. Enter a volume above or below break-even.',
      mentions: ['contribution'],
    },
  },
  example: { call: 'OPERATING_LEVERAGE(700,50000,250,150)', result: 3.5 },
  source:
    'Saylor, Managerial Accounting, 6.3 and 6.4; OpenStax, Principles of Accounting, volume 2: Managerial Accounting, 3.5.',
  compute: (given) =>
    operatingLeverage({
      volume: given.volume,
      fixedCost: given.fixed_cost,
      price: given.price,
      variableCost: given.variable_cost,
    }),
});

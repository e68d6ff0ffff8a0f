import { operatingLeverage } from '../../economics/cost-volume-profit';
import { declareFunction } from '../function';
import { fixedCost, price, variableCost, volume } from '../shared/parameters';

export const OPERATING_LEVERAGE = declareFunction({
  id: 'OPERATING_LEVERAGE',
  group: 'volume',
  parameters: [volume, fixedCost, price, variableCost],
  result: { kind: 'scalar', value: 'number' },
  errors: {
    'at-break-even': { error: '#DIV/0!', mentions: ['contribution'] },
  },
  example: { call: 'OPERATING_LEVERAGE(700,50000,250,150)', result: 3.5 },
  compute: (given) =>
    operatingLeverage({
      volume: given.volume,
      fixedCost: given.fixed_cost,
      price: given.price,
      variableCost: given.variable_cost,
    }),
});

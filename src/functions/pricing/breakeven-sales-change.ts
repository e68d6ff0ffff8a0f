import { breakevenSalesChange } from '../../economics/price-changes';
import { declareFunction } from '../function';

export const BREAKEVEN_SALES_CHANGE = declareFunction({
  id: 'BREAKEVEN_SALES_CHANGE',
  group: 'pricing',
  description:
    'The volume change to break even: the change that keeps the total contribution the same after a price change.',
  parameters: [
    {
      name: 'price_change',
      kind: 'rate',
      unit: 'of the price today',
      description: 'The price change, below 0 for a cut.',
    },
    {
      name: 'contribution_margin',
      kind: 'rate',
      unit: 'of the price today',
      description: 'The margin of one unit today. All three may be amounts instead: currency per unit.',
    },
    {
      name: 'variable_cost_change',
      kind: 'rate',
      unit: 'of the price today',
      description: 'The change in variable cost that comes with it.',
      default: 0,
    },
  ],
  result: { kind: 'scalar', value: 'rate', unit: 'of the volume today' },
  errors: {
    'no-margin-left': {
      error: '#NUM!',
      when: 'no margin is left after the change: no volume can make up for it',
      message:
        'No volume can make up for it: a price change of {price_change} with a variable cost change of {variable_cost_change} leaves nothing of a margin of {contribution_margin}. Change the price by less.',
    },
    'no-margin-today': {
      error: '#NUM!',
      when: 'contribution_margin is below 0: there is no contribution to keep',
      message:
        'contribution_margin is {contribution_margin}: each unit sells below cost, so there is no contribution to keep. Enter a margin of 0 or more.',
    },
  },
  example: { call: 'BREAKEVEN_SALES_CHANGE(-0.12,0.6)', result: 0.25 },
  source: 'Nagle, The Strategy and Tactics of Pricing, chapter 9.',
  compute: (given) =>
    breakevenSalesChange(given.price_change, given.contribution_margin, given.variable_cost_change),
});

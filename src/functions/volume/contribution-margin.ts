import { contributionMargin } from '../../economics/margins';
import { declareFunction } from '../function';
import { price, variableCost } from '../shared/parameters';

export const CONTRIBUTION_MARGIN = declareFunction({
  id: 'CONTRIBUTION_MARGIN',
  group: 'volume',
  description: 'What one unit contributes to fixed cost and profit: price less variable cost.',
  parameters: [price, variableCost],
  result: { kind: 'scalar', value: 'number', unit: 'currency per unit' },
  errors: {},
  example: { call: 'CONTRIBUTION_MARGIN(250,150)', result: 100 },
  source: 'Saylor, Managerial Accounting, 6.1.',
  compute: (given) => contributionMargin(given.price, given.variable_cost),
});

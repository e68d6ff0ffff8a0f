import { contributionMargin } from '../../economics/margins';
import { declareFunction } from '../function';
import { price, variableCost } from '../shared/parameters';

export const CONTRIBUTION_MARGIN = declareFunction({
  id: 'CONTRIBUTION_MARGIN',
  group: 'volume',
  parameters: [price, variableCost],
  result: { kind: 'scalar', value: 'number' },
  errors: {},
  example: { call: 'CONTRIBUTION_MARGIN(250,150)', result: 100 },
  compute: (given) => contributionMargin(given.price, given.variable_cost),
});

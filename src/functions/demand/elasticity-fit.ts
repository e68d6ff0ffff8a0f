import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { isFailure } from '../../spreadsheet/failure';
import { declareFunction } from '../function';
import { fitHistory, historyErrors, historyParameters } from '../shared/price-history';

export const ELASTICITY_FIT = declareFunction({
  id: 'ELASTICITY_FIT',
  group: 'demand',
  parameters: historyParameters,
  result: {
    kind: 'spill',
    columns: [
      { name: 'elasticity', value: 'number' },
      { name: 'low', value: 'number' },
      { name: 'high', value: 'number' },
      { name: 'R²', value: 'rate' },
      { name: 'n', value: 'number' },
      { name: 'price explained', value: 'rate' },
    ],
  },
  errors: {
    ...historyErrors,
    'volume-does-not-vary': { error: '#DIV/0!' },
  },
  example: {
    call: 'ELASTICITY_FIT({2.5;2.7;2.9;3.1;3.3},{980;860;770;640;610})',
    result: [[-1.7947244833193, -2.23940551166253, -1.35004345497608, 0.98214029657004, 5]],
  },
  compute: (given) => {
    const history = fitHistory(given);
    if (isNoAnswer(history)) return history;
    if (isFailure(history)) return [[history]];
    const { elasticity, low, high, count, rSquared } = history.fit;
    const row = [elasticity, low, high, rSquared ?? noAnswer('volume-does-not-vary'), count];
    return [history.kind === 'price alone' ? row : [...row, history.fit.priceExplained]];
  },
});

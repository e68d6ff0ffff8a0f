import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { declareFunction } from '../function';
import { fitHistory, historyErrors, historyParameters } from '../shared/price-history';

export const ELASTICITY_FIT = declareFunction({
  id: 'ELASTICITY_FIT',
  group: 'demand',
  description:
    'The price elasticity from past prices and volumes, with its confidence interval: the slope of log volume on log price.',
  notes:
    'By ordinary least squares. Whatever moved together with price in the past (season, promotion, growth) counts as an effect of price: past sales are not an experiment.',
  parameters: historyParameters,
  result: {
    kind: 'spill',
    columns: [
      { name: 'elasticity', value: 'number', unit: 'percent of volume per percent of price' },
      { name: 'low', value: 'number', unit: 'percent of volume per percent of price' },
      { name: 'high', value: 'number', unit: 'percent of volume per percent of price' },
      { name: 'R²', value: 'rate', unit: 'of the variation of log volume' },
      { name: 'n', value: 'number', unit: 'periods' },
    ],
  },
  errors: {
    ...historyErrors,
    'volume-does-not-vary': {
      error: '#DIV/0!',
      when: 'all periods have the same volume, so there is no R² (in its own cell)',
      message:
        'All periods have the same volume, so there is no variation for price to explain. Add periods with other volumes.',
    },
  },
  example: {
    call: 'ELASTICITY_FIT({2.5;2.7;2.9;3.1;3.3},{980;860;770;640;610})',
    result: [[-1.7947244833193, -2.23940551166253, -1.35004345497608, 0.98214029657004, 5]],
  },
  source:
    'Stock and Watson, Introduction to Econometrics, 5.1 and 8.2; agrees with lm(log(volume) ~ log(price)) and confint of R.',
  compute: (given) => {
    const fit = fitHistory(given);
    if (isNoAnswer(fit)) return fit;
    const rSquared = fit.rSquared ?? noAnswer('volume-does-not-vary');
    return [[fit.elasticity, fit.low, fit.high, rSquared, fit.count]];
  },
});

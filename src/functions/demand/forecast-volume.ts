import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { volumeAtPrice } from '../../forecast/log-log-regression';
import { toNumber } from '../coercion';
import { declareFunction } from '../function';
import { fitHistory, historyErrors, historyParameters } from '../shared/price-history';

export const FORECAST_VOLUME = declareFunction({
  id: 'FORECAST_VOLUME',
  group: 'demand',
  description:
    'The volume of one period at new prices, by log-log regression on past sales, in units, with a prediction interval.',
  notes:
    'The forecast is the median, exp(the fitted logarithm): a period is as likely to sell more as less, and the mean is somewhat higher. Low and high are the prediction interval for that one period, also in units. Past sales are not an experiment, and outside the range of past prices the curve is a guess.',
  parameters: [
    {
      name: 'new_prices',
      kind: 'values',
      description: 'The prices to forecast volumes for, above 0: one, or a column of them.',
    },
    ...historyParameters,
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'price', value: 'number', unit: 'currency per unit' },
      { name: 'forecast', value: 'number', unit: 'units' },
      { name: 'low', value: 'number', unit: 'units' },
      { name: 'high', value: 'number', unit: 'units' },
    ],
  },
  errors: {
    ...historyErrors,
    'price-not-above-zero': {
      error: '#NUM!',
      when: 'a new price is not above 0 (in its own row)',
      message: 'Row {row} of new_prices is {new_price}. Enter a price above 0.',
      mentions: ['row', 'new_price'],
    },
  },
  example: {
    call: 'FORECAST_VOLUME({3;2.3},{2.5;2.7;2.9;3.1;3.3},{980;860;770;640;610})',
    result: [
      [3, 708.89722853939, 636.146994302622, 789.967232623231],
      [2.3, 1142.04356807532, 985.887029003714, 1322.93404113473],
    ],
  },
  source:
    'Stock and Watson, Introduction to Econometrics, 8.2; agrees with predict(lm(log(volume) ~ log(price)), interval = "prediction") of R, each exponentiated.',
  compute: (given) => {
    const fit = fitHistory(given);
    if (isNoAnswer(fit)) return fit;
    return given.new_prices.flat().map((cell, index) => {
      const row = index + 1;
      const price = toNumber(cell, `Row ${row} of new_prices`);
      if (typeof price !== 'number') return [price, price, price, price];
      const volume = volumeAtPrice(fit, price);
      if (isNoAnswer(volume)) {
        const refused = noAnswer(volume.because, { row, new_price: price });
        return [price, refused, refused, refused];
      }
      return [price, volume.forecast, volume.low, volume.high];
    });
  },
});

import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { volumeAtPrice } from '../../forecast/price-and-season/log-log-regression';
import { toNumber } from '../coercion';
import { declareFunction } from '../function';
import { fitHistory, historyErrors, historyParameters } from '../shared/price-history';
import { rowSubject } from '../subjects';

export const FORECAST_VOLUME = declareFunction({
  id: 'FORECAST_VOLUME',
  group: 'demand',
  parameters: [{ name: 'new_prices', kind: 'values' }, ...historyParameters],
  result: {
    kind: 'spill',
    columns: [
      { name: 'price', value: 'number' },
      { name: 'forecast', value: 'number' },
      { name: 'low', value: 'number' },
      { name: 'high', value: 'number' },
    ],
  },
  errors: {
    ...historyErrors,
    'price-not-above-zero': { error: '#NUM!', mentions: ['row', 'new_price'] },
  },
  example: {
    call: 'FORECAST_VOLUME({3;2.3},{2.5;2.7;2.9;3.1;3.3},{980;860;770;640;610})',
    result: [
      [3, 708.89722853939, 636.146994302622, 789.967232623231],
      [2.3, 1142.04356807532, 985.887029003714, 1322.93404113473],
    ],
  },
  compute: (given) => {
    const fit = fitHistory(given);
    if (isNoAnswer(fit)) return fit;
    return given.new_prices.flat().map((cell, index) => {
      const price = toNumber(cell, rowSubject(index, 'new_prices'));
      if (typeof price !== 'number') return [price, price, price, price];
      const volume = volumeAtPrice(fit, price);
      if (isNoAnswer(volume)) {
        const refused = noAnswer(volume.because, { row: index + 1, new_price: price });
        return [price, refused, refused, refused];
      }
      return [price, volume.forecast, volume.low, volume.high];
    });
  },
});

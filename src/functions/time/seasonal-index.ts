import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { seasonalIndexes } from '../../forecast/season-of-series';
import { declareFunction } from '../function';
import { seriesErrors, seriesOf, seriesValues } from '../shared/time-series';

export const SEASONAL_INDEX = declareFunction({
  id: 'SEASONAL_INDEX',
  group: 'time',
  parameters: [
    { ...seriesValues, bounds: { atLeast: 0 } },
    { name: 'season', kind: 'number', whole: true, bounds: { atLeast: 2, atMost: 366 } },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'period', value: 'number' },
      { name: 'index', value: 'number' },
    ],
  },
  errors: { ...seriesErrors, 'nothing-sold': { error: '#DIV/0!' } },
  example: {
    call: 'SEASONAL_INDEX({80;120;80;120;88;132;88;132},4)',
    result: [
      [1, 0.8305462213430246],
      [2, 1.21711381745199],
      [3, 0.792420337194965],
      [4, 1.1599196240100211],
    ],
  },
  compute: ({ values, season }) => {
    const series = seriesOf(values, season, 2 * season);
    if (isNoAnswer(series)) return series;
    const indexes = seasonalIndexes(series.values, season, 'multiplied');
    return indexes?.map((index, turn) => [turn + 1, index]) ?? noAnswer('nothing-sold');
  },
});

import { noAnswer } from '../../economics/no-answer';
import { fitCroston } from '../../forecast/croston';
import { crostonAlpha } from '../../forecast/forecast';
import { declareFunction } from '../function';
import { periodsAhead, seriesValues } from '../shared/time-series';

export const INTERMITTENT_FORECAST = declareFunction({
  id: 'INTERMITTENT_FORECAST',
  group: 'time',
  parameters: [
    { ...seriesValues, bounds: { atLeast: 0 } },
    periodsAhead,
    { name: 'alpha', kind: 'rate', bounds: { above: 0, below: 1 }, default: crostonAlpha },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'period', value: 'number' },
      { name: 'forecast', value: 'number' },
    ],
  },
  errors: { 'no-sale': { error: '#N/A' } },
  example: {
    call: 'INTERMITTENT_FORECAST({0;0;3;0;0;0;5;0;0;4},2)',
    result: [
      [1, 1.0084142394822007],
      [2, 1.0084142394822007],
    ],
  },
  compute: ({ values, periods, alpha }) => {
    // Who keeps a list of sales that come now and then leaves the other periods blank.
    const last = values.findLastIndex((cell) => cell !== null);
    const sold = values.slice(0, last + 1).map((cell) => cell ?? 0);
    if (!sold.some((cell) => cell > 0)) return noAnswer('no-sale');
    const path = fitCroston(sold, alpha).pathAfter(sold.length, periods);
    return path.map((expected, ahead) => [ahead + 1, expected]);
  },
});

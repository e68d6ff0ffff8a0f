import { isNoAnswer } from '../../economics/no-answer';
import { fewestValues, forecast } from '../../forecast/forecast';
import { declareFunction } from '../function';
import { optionalSeason, periodsAhead, seriesErrors, seriesOf, seriesValues } from '../shared/time-series';

export const SEASONAL_FORECAST = declareFunction({
  id: 'SEASONAL_FORECAST',
  group: 'time',
  parameters: [
    seriesValues,
    periodsAhead,
    optionalSeason,
    { name: 'method', kind: 'text', default: 'auto' },
    { name: 'level', kind: 'rate', bounds: { above: 0, below: 1 }, default: 0.95 },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'period', value: 'number' },
      { name: 'forecast', value: 'number' },
      { name: 'low', value: 'number' },
      { name: 'high', value: 'number' },
    ],
  },
  errors: { ...seriesErrors, 'unknown-method': { error: '#VALUE!' } },
  example: {
    call: 'SEASONAL_FORECAST({112;98;143;171;118;105;150;182;125;109;158;190},4,4)',
    result: [
      [1, 130.34141545110566, 126.12648268363961, 134.5563482185717],
      [2, 114.01210799109248, 107.35132434748904, 120.67289163469592],
      [3, 163.7651961536621, 153.23011953520972, 174.30027277211445],
      [4, 196.48110091290113, 181.38258725673685, 211.5796145690654],
    ],
  },
  compute: ({ values, periods, season, method, level }) => {
    const series = seriesOf(values, season, fewestValues);
    if (isNoAnswer(series)) return series;
    const made = forecast(series.values, periods, { season: series.season, method, level });
    if (isNoAnswer(made)) return made;
    const { mean, low, high } = made;
    return mean.map((expected, ahead) => [ahead + 1, expected, low[ahead] ?? null, high[ahead] ?? null]);
  },
});

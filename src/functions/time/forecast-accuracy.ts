import { isNoAnswer, noAnswer } from '../../economics/no-answer';
import { type Accuracy, forecastAccuracy } from '../../forecast/accuracy';
import { fewestValues, fitNamed } from '../../forecast/forecast';
import { type Answer, declareFunction } from '../function';
import { optionalSeason, seriesErrors, seriesOf, seriesValues } from '../shared/time-series';

export const FORECAST_ACCURACY = declareFunction({
  id: 'FORECAST_ACCURACY',
  group: 'time',
  parameters: [
    seriesValues,
    optionalSeason,
    { name: 'horizon', kind: 'number', whole: true, bounds: { atLeast: 1 }, default: null },
  ],
  result: {
    kind: 'spill',
    columns: [
      { name: 'method', value: 'text' },
      { name: 'mase', value: 'number' },
      { name: 'smape', value: 'rate' },
      { name: 'coverage', value: 'rate' },
      { name: 'off_by', value: 'rate' },
    ],
  },
  errors: {
    ...seriesErrors,
    'never-changed': { error: '#DIV/0!' },
    'nothing-came': { error: '#DIV/0!' },
  },
  example: {
    call: 'FORECAST_ACCURACY({112;98;143;171;118;105;150;182;125;109;158;190},4,4)',
    result: [
      ['combination', 1.348562232578789, 0.06661149320112066, 1, 0.06328256018833077],
      ['seasonal naive', 0.9521164200824641, 0.046026669046131084, 1, 0.04502219403931516],
    ],
  },
  compute: ({ values, season, horizon }) => {
    const series = seriesOf(values, season, fewestValues + 1);
    if (isNoAnswer(series)) return series;
    const options = { season: series.season, level: 0.95, ...(horizon !== null && { horizon }) };
    const measured = forecastAccuracy(series.values, options);
    const used = fitNamed(series.values, options);
    if (isNoAnswer(measured) || isNoAnswer(used)) {
      return noAnswer('too-few-values', isNoAnswer(measured) ? measured.seen : undefined);
    }
    const row = (
      name: string,
      { mase, smape, coverage, offBy }: Accuracy,
    ): readonly Answer<'never-changed' | 'nothing-came'>[] => [
      name,
      mase ?? noAnswer('never-changed'),
      smape,
      coverage,
      offBy ?? noAnswer('nothing-came'),
    ];
    return [row(used.name, measured.method), row('seasonal naive', measured.naive)];
  },
});

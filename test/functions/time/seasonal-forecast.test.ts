import { isNoAnswer } from '../../../src/economics/no-answer';
import { forecast, type ForecastOptions } from '../../../src/forecast/forecast';
import { callFunction } from '../../../src/functions/call';
import { SEASONAL_FORECAST } from '../../../src/functions/time/seasonal-forecast';
import { seriesNamed } from '../../forecast/reference-series';
import { column, quarters, row, rowsOf } from './series-arguments';

const rowsFor = (
  values: readonly number[],
  periods: number,
  options: ForecastOptions,
): readonly (readonly number[])[] => {
  const made = forecast(values, periods, options);
  if (isNoAnswer(made)) throw new Error(made.because);
  return made.mean.map((mean, ahead) => [ahead + 1, mean, made.low[ahead] ?? NaN, made.high[ahead] ?? NaN]);
};

const usual = { season: 4, level: 0.95 };

describe('SEASONAL_FORECAST', () => {
  it('gives a row for each period: its number, forecast, low and high', () => {
    const rows = rowsOf(callFunction(SEASONAL_FORECAST, [column(quarters), 6, 4]));
    expect(rows).toEqual(rowsFor(quarters, 6, usual));
    expect(rows.map(([period]) => period)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('takes a row as well as a column, and a table of years row by row', () => {
    const rows = rowsFor(quarters, 2, usual);
    expect(rowsOf(callFunction(SEASONAL_FORECAST, [row(quarters), 2, 4]))).toEqual(rows);
    const years = [quarters.slice(0, 4), quarters.slice(4, 8), quarters.slice(8)];
    expect(rowsOf(callFunction(SEASONAL_FORECAST, [years, 2, 4]))).toEqual(rows);
  });

  it('leaves out blanks at either end, and fills in those between', () => {
    const rows = rowsFor(quarters, 2, usual);
    expect(rowsOf(callFunction(SEASONAL_FORECAST, [column(['', null, ...quarters]), 2, 4]))).toEqual(rows);
    expect(rowsOf(callFunction(SEASONAL_FORECAST, [column([...quarters, null, '']), 2, 4]))).toEqual(rows);
    // The second quarter of the second year: between 98 and 109, a year before and after.
    const withGap = quarters.map((value, time) => (time === 5 ? null : value));
    expect(rowsOf(callFunction(SEASONAL_FORECAST, [column(withGap), 2, 4]))).toEqual(
      rowsFor(quarters.with(5, 103.5), 2, usual),
    );
  });

  it('finds the season where none is given', () => {
    const { values } = seriesNamed('ldeaths');
    const rows = rowsOf(callFunction(SEASONAL_FORECAST, [column(values), 3]));
    expect(rows).toEqual(rowsFor(values, 3, { season: 12, level: 0.95 }));
    expect(rowsOf(callFunction(SEASONAL_FORECAST, [column(values), 3, null, '', null]))).toEqual(rows);
    expect(rowsOf(callFunction(SEASONAL_FORECAST, [column(values), 3, 1]))).toEqual(
      rowsFor(values, 3, { season: 1, level: 0.95 }),
    );
  });

  it.each(['theta', 'ETS', 'ets AAA', 'ETS(M,Ad,M)', 'MAM', 'Seasonal Naive', 'drift', 'croston'])(
    'forecasts by the method %s',
    (method) => {
      const rows = rowsOf(callFunction(SEASONAL_FORECAST, [column(quarters), 3, 4, method, 0.8]));
      expect(rows).toEqual(rowsFor(quarters, 3, { season: 4, level: 0.8, method }));
    },
  );

  it('repeats last year by seasonal naive', () => {
    const rows = rowsOf(callFunction(SEASONAL_FORECAST, [column(quarters), 5, 4, 'seasonal naive']));
    expect(rows.map(([, mean]) => mean)).toEqual([125, 109, 158, 190, 125]);
  });

  it('takes numbers in text, and three values', () => {
    expect(rowsOf(callFunction(SEASONAL_FORECAST, [column(['5', 7, '9']), 1, null, 'drift']))[0]?.[1]).toBe(
      11,
    );
  });

  it.each([
    ['two values', [column([1, 2]), 2], '#N/A', 'At least 3 values are needed, but only 2 found'],
    ['blanks alone', [column([null, '']), 2], '#N/A', 'At least 3 values are needed, but only 0 found'],
    ['a text', [column([1, 2, 'n/a', 4]), 2], '#VALUE!', 'Row 3, column 1 of values is "n/a"'],
    ['no period', [column(quarters), 0], '#NUM!', 'periods is 0. It must be at least 1 and at most 1200'],
    ['more periods than a century of months', [column(quarters), 1201], '#NUM!', 'periods is 1201'],
    ['half a period', [column(quarters), 1.5], '#NUM!', 'periods is 1.5. It must be a whole number'],
    [
      'a season of 0',
      [column(quarters), 2, 0],
      '#NUM!',
      'season is 0. It must be at least 1 and at most 366',
    ],
    ['a season of over a year of days', [column(quarters), 2, 367], '#NUM!', 'season is 367'],
    [
      'an unknown method',
      [column(quarters), 2, 4, 'best'],
      '#VALUE!',
      'Unknown method "best". Enter auto, theta',
    ],
    ['a level in percent', [column(quarters), 2, 4, 'auto', 95], '#NUM!', 'level is 95'],
    ['a level of 1', [column(quarters), 2, 4, 'auto', 1], '#NUM!', 'level is 1'],
    ['a level of 0', [column(quarters), 2, 4, 'auto', 0], '#NUM!', 'level is 0'],
    ['no number of periods', [column(quarters)], '#VALUE!', 'needs periods'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(SEASONAL_FORECAST, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('passes on an error in a cell', () => {
    expect(callFunction(SEASONAL_FORECAST, [[[1], [{ error: '#REF!' }], [3]], 2])).toMatchObject({
      error: '#REF!',
    });
  });
});

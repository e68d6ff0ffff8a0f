import { isNoAnswer } from '../../../src/economics/no-answer';
import { forecastAccuracy } from '../../../src/forecast/accuracy';
import { callFunction } from '../../../src/functions/call';
import { FORECAST_ACCURACY } from '../../../src/functions/time/forecast-accuracy';
import { column, quarters, row, rowsOf } from './series-arguments';

describe('FORECAST_ACCURACY', () => {
  const rows = rowsOf(callFunction(FORECAST_ACCURACY, [column(quarters), 4, 2]));

  it('gives a row for the forecast and one for repeating last year', () => {
    const measured = forecastAccuracy(quarters, { season: 4, level: 0.95, horizon: 2 });
    if (isNoAnswer(measured)) throw new Error(measured.because);
    const { method, naive } = measured;
    expect(rows).toEqual([
      ['combination', method.mase, method.smape, method.coverage, method.offBy],
      ['seasonal naive', naive.mase, naive.smape, naive.coverage, naive.offBy],
    ]);
    // Judged are 158 and 190, expected as 150 and 182, and 190 again as 182.
    expect(rows[1]?.[4]).toBeCloseTo(24 / 538, 14);
    // Last year was off by 6, 7, 7, 11, 7, 4 before, and by 8 then.
    expect(rows[1]?.[1]).toBeCloseTo((8 / 7 + 8 / 7 + 8 / (50 / 7)) / 3, 14);
  });

  it('takes a row, and leaves out blanks at either end', () => {
    expect(rowsOf(callFunction(FORECAST_ACCURACY, [row(quarters), 4, 2]))).toEqual(rows);
    expect(rowsOf(callFunction(FORECAST_ACCURACY, [column([null, ...quarters, '']), 4, 2]))).toEqual(rows);
  });

  it('finds the season, and judges a year, where neither is given', () => {
    const all = rowsOf(callFunction(FORECAST_ACCURACY, [column(quarters), 4, 4]));
    expect(rowsOf(callFunction(FORECAST_ACCURACY, [column(quarters)]))).toEqual(all);
    expect(rowsOf(callFunction(FORECAST_ACCURACY, [column(quarters), null, null]))).toEqual(all);
  });

  it('gives all but the comparison where the values never changed', () => {
    const never = { error: '#DIV/0!', message: expect.stringContaining('never changed') as unknown };
    expect(rowsOf(callFunction(FORECAST_ACCURACY, [column([5, 5, 5, 5, 5, 5]), 1, 1]))).toEqual([
      ['theta', never, 0, 1, 0],
      ['seasonal naive', never, 0, 1, 0],
    ]);
  });

  it('gives all but the part of the total where nothing came', () => {
    const nothing = { error: '#DIV/0!', message: expect.stringContaining('are 0') as unknown };
    const [, naive] = rowsOf(callFunction(FORECAST_ACCURACY, [column([1, 2, 3, 4, 0, 0]), 1, 2]));
    expect(naive).toEqual(['seasonal naive', expect.any(Number), expect.any(Number), 1, nothing]);
  });

  it.each([
    ['three values', [column([1, 2, 3])], '#N/A', 'At least 4 values are needed, but only 3 found'],
    [
      'a horizon that leaves two',
      [column([1, 2, 3, 4, 5]), 1, 3],
      '#N/A',
      'At least 6 values are needed, but only 5',
    ],
    ['a horizon of 0', [column(quarters), 4, 0], '#NUM!', 'horizon is 0. It must be at least 1'],
    ['half a horizon', [column(quarters), 4, 1.5], '#NUM!', 'horizon is 1.5. It must be a whole number'],
    ['a season of 0', [column(quarters), 0], '#NUM!', 'season is 0'],
    ['a text', [column([1, 'two', 3, 4])], '#VALUE!', 'Row 2, column 1 of values is "two"'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(FORECAST_ACCURACY, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });
});

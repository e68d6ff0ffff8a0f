import { callFunction } from '../../../src/functions/call';
import { SEASONAL_INDEX } from '../../../src/functions/time/seasonal-index';
import { column, row, rowsOf } from './series-arguments';

/* A year of 80, 120, 80, 120 that grows by nothing. */
const halves = [80, 120, 80, 120, 80, 120];

describe('SEASONAL_INDEX', () => {
  it('gives a row for each period of the year, that of the first value first', () => {
    const rows = [
      [1, expect.closeTo(0.8, 14)],
      [2, expect.closeTo(1.2, 14)],
    ];
    expect(rowsOf(callFunction(SEASONAL_INDEX, [column(halves), 2]))).toEqual(rows);
    expect(rowsOf(callFunction(SEASONAL_INDEX, [row(halves), 2]))).toEqual(rows);
    expect(rowsOf(callFunction(SEASONAL_INDEX, [column([null, ...halves, '']), 2]))).toEqual(rows);
    expect(rowsOf(callFunction(SEASONAL_INDEX, [column([80, 120, null, 120, 80, 120]), 2]))).toEqual(rows);
  });

  it('turns with the period of the first value', () => {
    expect(rowsOf(callFunction(SEASONAL_INDEX, [column(halves.slice(1)), 2]))[0]?.[1]).toBeCloseTo(1.2, 14);
  });

  it('takes periods without sales', () => {
    const rows = rowsOf(callFunction(SEASONAL_INDEX, [column([0, 10, 0, 10, 0, 10]), 2]));
    expect(rows).toEqual([
      [1, 0],
      [2, 2],
    ]);
  });

  it.each([
    [
      'less than two years',
      [column(halves), 4],
      '#N/A',
      'Two whole years, 8 values, are needed, but only 6 found',
    ],
    ['a year without sales', [column([0, 0, 0, 0, 5, 6]), 2], '#DIV/0!', 'A whole year of values is 0'],
    ['a value below 0', [column([80, -1, 80, 120]), 2], '#NUM!', 'Row 2, column 1 of values is -1'],
    ['no season', [column(halves)], '#VALUE!', 'needs season'],
    [
      'a year of one period',
      [column(halves), 1],
      '#NUM!',
      'season is 1. It must be at least 2 and at most 366',
    ],
    ['a year of two and a half', [column(halves), 2.5], '#NUM!', 'season is 2.5. It must be a whole number'],
    ['a text', [column(['Q1', ...halves]), 2], '#VALUE!', 'Row 1, column 1 of values is "Q1"'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(SEASONAL_INDEX, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });
});

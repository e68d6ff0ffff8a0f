import { callFunction } from '../../../src/functions/call';
import { INTERMITTENT_FORECAST } from '../../../src/functions/time/intermittent-forecast';
import { column, row, rowsOf } from './series-arguments';

const sold = [0, 6, 0, 0, 4];

describe('INTERMITTENT_FORECAST', () => {
  it('gives the same mean for each period', () => {
    // A sale of 6, then 5, every 2, then 2.5 periods; less a quarter.
    const rows = [
      [1, 1.5],
      [2, 1.5],
      [3, 1.5],
    ];
    expect(rowsOf(callFunction(INTERMITTENT_FORECAST, [column(sold), 3, 0.5]))).toEqual(rows);
    expect(rowsOf(callFunction(INTERMITTENT_FORECAST, [row(sold), 3, 0.5]))).toEqual(rows);
  });

  it('counts a blank as no sale, but at the end as a period to come', () => {
    const rows = rowsOf(callFunction(INTERMITTENT_FORECAST, [column(sold), 1]));
    expect(rowsOf(callFunction(INTERMITTENT_FORECAST, [column([null, 6, '', 0, 4, null, '']), 1]))).toEqual(
      rows,
    );
  });

  it('weighs the latest sale by a tenth unless told otherwise', () => {
    const rows = rowsOf(callFunction(INTERMITTENT_FORECAST, [column(sold), 1]));
    expect(rowsOf(callFunction(INTERMITTENT_FORECAST, [column(sold), 1, 0.1]))).toEqual(rows);
    expect(rowsOf(callFunction(INTERMITTENT_FORECAST, [column(sold), 1, 0.2]))).not.toEqual(rows);
  });

  it('forecasts from a single sale', () => {
    expect(rowsOf(callFunction(INTERMITTENT_FORECAST, [column([0, 0, 0, 8]), 1]))).toEqual([
      [1, expect.closeTo(1.9, 14)],
    ]);
  });

  it.each([
    ['no sale', [column([0, 0, 0]), 2], '#N/A', 'There are no sales in values'],
    ['blanks alone', [column([null, '']), 2], '#N/A', 'There are no sales in values'],
    ['a sale below 0', [column([3, -1]), 2], '#NUM!', 'Row 2, column 1 of values is -1'],
    ['an alpha of 0', [column(sold), 2, 0], '#NUM!', 'alpha is 0'],
    ['an alpha of 1', [column(sold), 2, 1], '#NUM!', 'alpha is 1'],
    ['no period', [column(sold), 0], '#NUM!', 'periods is 0. It must be at least 1'],
    ['a text', [column([3, 'none']), 2], '#VALUE!', 'Row 2, column 1 of values is "none"'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(INTERMITTENT_FORECAST, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });
});

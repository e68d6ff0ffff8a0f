import { callFunction } from '../../../src/functions/call';
import { MARGIN_OF_SAFETY } from '../../../src/functions/volume/margin-of-safety';

describe('MARGIN_OF_SAFETY', () => {
  it.each([
    ['units', [700, 500], 200],
    ['money', [175_000, 125_000, false], 50_000],
    ['a fraction', [500, 400, true], 0.2],
    ['sales under break-even', [400, 500, true], -0.25],
    ['no sales, not as a fraction', [0, 500], -500],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(MARGIN_OF_SAFETY, given)).toEqual({ value: expected });
  });

  it.each([
    ['no sales as a fraction', [0, 500, true], '#DIV/0!', 'expected_sales is 0'],
    ['a word for as_ratio', [1, 2, 'ratio'], '#VALUE!', 'as_ratio is "ratio". Enter TRUE or FALSE'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(MARGIN_OF_SAFETY, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('answers a column cell by cell, and a bad cell fails alone', () => {
    expect(callFunction(MARGIN_OF_SAFETY, [[[800], [0], [500]], 400, true])).toMatchObject({
      value: [[0.5], [{ error: '#DIV/0!' }], [0.2]],
    });
  });
});

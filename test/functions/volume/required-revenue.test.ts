import { callFunction } from '../../../src/functions/call';
import { REQUIRED_REVENUE } from '../../../src/functions/volume/required-revenue';

describe('REQUIRED_REVENUE', () => {
  it.each([
    ['break-even', [50_000, 0.4], 125_000],
    ['a target after tax', [50_000, '40%', 60_000, 0.2], 312_500],
    ['nothing to earn', [50_000, 0.4, -60_000], 0],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(REQUIRED_REVENUE, given)).toEqual({ value: expected });
  });

  it.each([
    ['no margin', [50_000, 0], '#NUM!', 'No revenue is enough: a margin_ratio of 0 leaves nothing'],
    [
      'a negative margin',
      [50_000, -0.1],
      '#NUM!',
      'No revenue is enough: a margin_ratio of -0.1 leaves nothing',
    ],
    [
      'a percentage without its sign',
      [50_000, 40],
      '#NUM!',
      'margin_ratio is 40. It must be at most 1; rates are fractions',
    ],
    ['a tax of 100%', [50_000, 0.4, 1, 1], '#NUM!', 'tax_rate is 1.'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(REQUIRED_REVENUE, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('answers a column cell by cell, and a bad cell fails alone', () => {
    expect(callFunction(REQUIRED_REVENUE, [50_000, [[0.4], [0], [0.8]]])).toMatchObject({
      value: [[125_000], [{ error: '#NUM!' }], [62_500]],
    });
  });
});

import { callFunction } from '../../../src/functions/call';
import { POCKET_PRICE } from '../../../src/functions/pricing/pocket-price';

describe('POCKET_PRICE', () => {
  it.each([
    ['discounts alone', [500, [[0.12]]], 440],
    ['deductions alone', [100, null, [[20]]], 80],
    ['both', [500, [[0.12], [0.05]], [[18]]], 400],
    ['blanks, which deduct nothing', [500, [[0.12], [''], [null]], [[null]]], 440],
    ['one discount that is no range', [500, 0.12, 40], 400],
    ['a surcharge', [100, null, -5], 105],
    ['more deductions than price', [100, null, [[60], [60]]], -20],
    ['neither', [100], 100],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(POCKET_PRICE, given)).toEqual({ value: expected });
  });

  it.each([
    [
      'a discount in percent',
      [500, [[0.1], [12]]],
      '#NUM!',
      'Row 2, column 1 of pct_discounts is 12. It must be at least 0 and at most 1',
    ],
    [
      'a deduction in words',
      [500, null, [['freight']]],
      '#VALUE!',
      'Row 1, column 1 of amount_deductions is "freight"',
    ],
    ['a list price below 0', [-1], '#NUM!', 'list_price is -1. It must be at least 0'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(POCKET_PRICE, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('spreads over a column, where a bad cell fails alone', () => {
    const result = callFunction(POCKET_PRICE, [[[500], [-1], [100]], 0.5]);
    expect(result).toMatchObject({ value: [[250], [{ error: '#NUM!' }], [50]] });
  });
});

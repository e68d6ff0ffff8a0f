import { callFunction } from '../../../src/functions/call';
import { TARGET_COST } from '../../../src/functions/pricing/target-cost';

describe('TARGET_COST', () => {
  it.each([
    ['a price and a margin', [240, 0.4], 144],
    ['no margin', [240, 0], 240],
    ['nothing but margin', [240, 1], 0],
    ['a sale under cost', [240, -0.5], 360],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(TARGET_COST, given)).toEqual({ value: expected });
  });

  it.each([
    [
      'a margin in percent',
      [240, 40],
      '#NUM!',
      'margin_ratio is 40. It must be at most 1; rates are fractions',
    ],
    ['a blank price', ['', 0.4], '#VALUE!', 'price is blank'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(TARGET_COST, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('spreads over a column, where a bad cell fails alone', () => {
    const result = callFunction(TARGET_COST, [[[240], [null], [100]], 0.5]);
    expect(result).toMatchObject({ value: [[120], [{ error: '#VALUE!' }], [50]] });
  });
});

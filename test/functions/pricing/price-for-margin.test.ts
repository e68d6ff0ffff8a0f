import { callFunction } from '../../../src/functions/call';
import { PRICE_FOR_MARGIN } from '../../../src/functions/pricing/price-for-margin';

describe('PRICE_FOR_MARGIN', () => {
  it.each([
    [[144, 0.4], 240],
    [[40, '50%'], 80],
  ])('of %j is %p', (given, expected) => {
    expect(callFunction(PRICE_FOR_MARGIN, given)).toEqual({ value: expected });
  });

  it.each([1, 40])('has none for a margin of %p, and says why', (margin) => {
    const expected = {
      error: '#NUM!',
      message: expect.stringContaining(`No price has a margin of ${margin}`) as unknown,
    };
    expect(callFunction(PRICE_FOR_MARGIN, [100, margin])).toMatchObject(expected);
  });
});

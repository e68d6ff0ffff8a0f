import { callFunction } from '../../../src/functions/call';
import { BREAKEVEN_VOLUME } from '../../../src/functions/volume/breakeven-volume';

describe('BREAKEVEN_VOLUME', () => {
  it.each([
    ['snowboards', [50_000, 250, 150], 500],
    ['stoves', [108_000, 50, 32], 6_000],
    ['nothing to cover', [0, 250, 150], 0],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(BREAKEVEN_VOLUME, given)).toEqual({ value: expected });
  });

  it.each([
    [
      'a price under cost',
      [50_000, 10, 12.5],
      '#NUM!',
      'sells for 10 and costs 12.5, a unit margin of -2.5. Raise price',
    ],
    ['a price in words', [50_000, 'dear', 150], '#VALUE!', 'price is "dear"'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(BREAKEVEN_VOLUME, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('answers a column cell by cell, and a bad cell fails alone', () => {
    expect(callFunction(BREAKEVEN_VOLUME, [50_000, [[250], [150], [null], [275]], 150])).toMatchObject({
      value: [[500], [{ error: '#NUM!' }], [{ error: '#VALUE!' }], [400]],
    });
  });
});

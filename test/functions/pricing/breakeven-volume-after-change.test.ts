import { callFunction } from '../../../src/functions/call';
import { BREAKEVEN_VOLUME_AFTER_CHANGE } from '../../../src/functions/pricing/breakeven-volume-after-change';

describe('BREAKEVEN_VOLUME_AFTER_CHANGE', () => {
  it.each([
    ['a price cut', [100, 2.5, 1, 2], 150],
    ['a cost that changes with it', [1_000, 10, 6, 9, 5], 1_000],
    ['a blank new cost, which is that of today', [100, 2.5, 1, 2, ''], 150],
    ['a campaign that has to be earned too', [1_000, 10, 6, 10, null, 800], 1_200],
    ['a saving that is enough alone', [1_000, 10, 6, 8, null, -5_000], 0],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(BREAKEVEN_VOLUME_AFTER_CHANGE, given)).toEqual({ value: expected });
  });

  it.each([
    ['a price at cost', [100, 2.5, 1, 1], '#NUM!', 'sells for 1 and costs 1, a unit margin of 0'],
    [
      'a new cost above the price',
      [100, 2.5, 1, 2, 3],
      '#NUM!',
      'sells for 2 and costs 3, a unit margin of -1',
    ],
    ['a loss today', [100, 1, 2, 5], '#NUM!', 'sells for 1 today and costs 2'],
    ['a volume below 0', [-1, 2.5, 1, 2], '#NUM!', 'volume is -1. It must be at least 0'],
    ['a price in words', [100, 'dear', 1, 2], '#VALUE!', 'price is "dear"'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(BREAKEVEN_VOLUME_AFTER_CHANGE, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('spreads over a column, where a bad cell fails alone', () => {
    const result = callFunction(BREAKEVEN_VOLUME_AFTER_CHANGE, [100, 2.5, 1, [[2], [1], ['?']]]);
    expect(result).toMatchObject({ value: [[150], [{ error: '#NUM!' }], [{ error: '#VALUE!' }]] });
  });
});

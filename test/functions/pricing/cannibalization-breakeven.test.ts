import { callFunction } from '../../../src/functions/call';
import { CANNIBALIZATION_BREAKEVEN } from '../../../src/functions/pricing/cannibalization-breakeven';

describe('CANNIBALIZATION_BREAKEVEN', () => {
  it.each([
    ['two margins', [3.5, 4], 0.875],
    ['the fixed cost of the launch', [3.5, 4, 10_000, 10_000], 0.625],
    ['a better product, which cannot do harm', [6, 4], 1.5],
    ['no fixed cost and no volume', [3.5, 4, 0, 0], 0.875],
  ])('answers for %s', (_, given, expected) => {
    expect(callFunction(CANNIBALIZATION_BREAKEVEN, given)).toEqual({ value: expected });
  });

  it.each([
    ['an old product that earns nothing', [3.5, 0], '#NUM!', 'old_unit_margin is 0'],
    [
      'a fixed cost without a volume',
      [3.5, 4, 100],
      '#VALUE!',
      'fixed_cost is 100, but there is no new_volume',
    ],
    ['a volume of 0', [3.5, 4, 100, 0], '#DIV/0!', 'new_volume is 0, and a fixed_cost of 100'],
    ['a volume below 0', [3.5, 4, 100, -1], '#NUM!', 'new_volume is -1'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(CANNIBALIZATION_BREAKEVEN, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('spreads over a column, where a bad cell fails alone', () => {
    const result = callFunction(CANNIBALIZATION_BREAKEVEN, [[[2], [null], [4]], 4]);
    expect(result).toMatchObject({ value: [[0.5], [{ error: '#VALUE!' }], [1]] });
  });
});

import * as fc from 'fast-check';
import { stableSum } from '../../src/forecast/stable-sum';

describe('stableSum', () => {
  it.each([
    [[], 0],
    [[0.1, 0.2, -0.3], 2.7755575615628914e-17],
    [[1, 1e100, 1, -1e100], 2],
    [Array.from({ length: 10 }, () => 0.1), 1],
  ])('of %p is %p', (values, expected) => {
    expect(stableSum(values)).toBe(expected);
  });

  it('is exact for whole numbers in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        const expected = values.reduce((total, value) => total + BigInt(value), 0n);
        expect(stableSum(values)).toBe(Number(expected));
        expect(stableSum([...values].reverse())).toBe(Number(expected));
      }),
    );
  });
});

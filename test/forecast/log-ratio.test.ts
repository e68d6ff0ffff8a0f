import * as fc from 'fast-check';
import { geometricMean, logRatio } from '../../src/forecast/log-ratio';

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

describe('logRatio', () => {
  it.each([
    [1, 1, 0],
    [Math.E, 1, 1],
    [1, 8, -Math.log(8)],
    [1 + 2 ** -40, 1, 2 ** -40],
    [1e308, 1e-308, 616 * Math.LN10],
    [1e-308, 1e308, -616 * Math.LN10],
  ])('of %p to %p is %p', (value, base, expected) => {
    expect(Math.abs(logRatio(value, base) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
  });

  it('turns its sign with its arguments, and knows no unit', () => {
    fc.assert(
      fc.property(positive, positive, fc.constantFrom(0.25, 8, 2 ** 40), (one, other, scale) => {
        expect(logRatio(one, other)).toBeCloseTo(-logRatio(other, one), 12);
        expect(logRatio(one * scale, other * scale)).toBe(logRatio(one, other));
      }),
    );
  });
});

describe('geometricMean', () => {
  it.each([
    [[7, 7, 7], 7],
    [[1, 100], 10],
    [[1, 2, 4], 2],
    [[1e-300, 1e300], 1],
  ])('of %p is %p', (values, expected) => {
    expect(Math.abs(geometricMean(values) / expected - 1)).toBeLessThanOrEqual(1e-12);
  });
});

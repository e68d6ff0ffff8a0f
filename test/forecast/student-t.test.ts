import * as fc from 'fast-check';
import { studentTQuantile } from '../../src/forecast/student-t';

const degrees = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 2_000 }));
const probabilities = fc.double({ min: 0.0005, max: 0.9995, noNaN: true });

describe('studentTQuantile', () => {
  // The columns of the usual printed table: 90%, 95% and 99% of both tails.
  it.each([
    [1, 6.314, 12.706, 63.657],
    [2, 2.92, 4.303, 9.925],
    [3, 2.353, 3.182, 5.841],
    [4, 2.132, 2.776, 4.604],
    [5, 2.015, 2.571, 4.032],
    [10, 1.812, 2.228, 3.169],
    [29, 1.699, 2.045, 2.756],
    [30, 1.697, 2.042, 2.75],
    [60, 1.671, 2, 2.66],
    [120, 1.658, 1.98, 2.617],
  ])('of %p degrees of freedom agrees with the printed table', (freedom, ...row) => {
    [0.95, 0.975, 0.995].forEach((probability, column) => {
      expect(Math.abs(studentTQuantile(probability, freedom) - (row[column] ?? NaN))).toBeLessThanOrEqual(
        0.00051,
      );
    });
  });

  it.each([
    [0.975, 1, 12.706204736174698],
    [0.975, 178, 1.9733808885488244],
    [0.75, 1, 1],
    [0.75, 2, Math.SQRT2 / Math.sqrt(3)],
    [0.5000001, 178, 2.5101512735458725e-7],
    [0.9999995, 50_000, 4.8922482388583],
    [0.975, 3_000_000, 1.9599647752974445],
  ])('at %p with %p degrees of freedom is %p to all digits that count', (probability, freedom, expected) => {
    const far = probability > 0.999 ? 1e-9 : 1e-12;
    expect(Math.abs(studentTQuantile(probability, freedom) / expected - 1)).toBeLessThanOrEqual(far);
  });

  it('is 0 in the middle and infinite at the ends', () => {
    expect(studentTQuantile(0.5, 7)).toBe(0);
    expect(studentTQuantile(1, 7)).toBe(Infinity);
    expect(studentTQuantile(0, 7)).toBe(-Infinity);
  });

  it('is a number however close to 1 the probability is', () => {
    for (const freedom of [1, 2, 3, 30, 1_001, 50_000]) {
      for (const missing of [1e-9, 1e-13, 2 ** -53]) {
        const quantile = studentTQuantile(1 - missing, freedom);
        expect(Number.isFinite(quantile)).toBe(true);
        expect(quantile).toBeGreaterThan(5);
      }
    }
  });

  it('mirrors at one half', () => {
    fc.assert(
      fc.property(probabilities, degrees, (probability, freedom) => {
        const quantile = studentTQuantile(probability, freedom);
        expect(studentTQuantile(1 - probability, freedom)).toBeCloseTo(-quantile, 9);
      }),
    );
  });

  it('grows with the probability, and in the upper half falls with the degrees of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.51, max: 0.999, noNaN: true }), degrees, (probability, freedom) => {
        const quantile = studentTQuantile(probability, freedom);
        expect(studentTQuantile(probability + 0.0005, freedom)).toBeGreaterThan(quantile);
        expect(studentTQuantile(probability, freedom + 1)).toBeLessThan(quantile);
      }),
    );
  });
});

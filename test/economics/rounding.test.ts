import * as fc from 'fast-check';
import {
  lastDigitOf,
  legible,
  relativeNoiseOfSum,
  roundTo,
  roundUp,
  sum,
} from '../../src/economics/rounding';

describe('sum', () => {
  it.each([
    [0.3, -(0.1 + 0.2), 0],
    [0.1 + 0.2, -0.3, 0],
    [0.8, 0.1 - 0.9, 0],
    [250, -150, 100],
    [1, -1 + 1e-12, 1e-12],
    [0, 0, 0],
    [0, -5e-324, -5e-324],
    [1e-300, 0, 1e-300],
    [9e307, 9e307, Infinity],
  ])('of %p and %p is %p', (one, other, expected) => {
    expect(sum(one, other)).toBeCloseTo(expected, 15);
    expect(sum(one, other) === 0).toBe(expected === 0);
  });

  it('is the plain sum of whole numbers', () => {
    const whole = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(fc.property(whole, whole, (one, other) => sum(one, other) === one + other));
  });
});

describe('relativeNoiseOfSum', () => {
  it.each([
    [1, 1, 1],
    [100, -99, 199],
    [-3, 1, 2],
    [0, 5, 1],
  ])('of %p and %p is %p times that of one number', (one, other, times) => {
    expect(relativeNoiseOfSum(one, other)).toBe(times * Number.EPSILON);
  });
});

describe('roundUp', () => {
  const noise = 1e-12;
  it.each([
    [0, 0],
    [2.999999999999999, 3],
    [3, 3],
    [3.0000000000000004, 3],
    [3.000001, 4],
    [384.61538461538464, 385],
    [0.2, 1],
  ])('of %p is %p', (value, expected) => {
    expect(roundUp(value, noise)).toBe(expected);
  });
});

describe('lastDigitOf', () => {
  it.each([1, 1.5, 2, 0.1, 100, 1e-300, 1e300, 2 ** 60, 2 ** 60 - 128])(
    'is the smallest step from %p',
    (size) => {
      const digit = lastDigitOf(size);
      expect(size + digit).toBeGreaterThan(size);
      expect(size + digit - size).toBe(digit);
      expect(roundTo(size, digit)).toBe(size);
      expect(roundTo(size, digit * 2) % (digit * 2)).toBe(0);
    },
  );

  it('is above 0 for 0', () => {
    expect(lastDigitOf(0)).toBeGreaterThan(0);
  });
});

describe('legible', () => {
  it.each([
    [100 - 100.1, -0.1],
    [1_000_000 - 1_000_000.1, -0.1],
    [-1_234_567.89, -1_234_567.89],
    [4_000 / 3, 1_333.33333],
    [0, 0],
  ])('names %p as %p', (figure, expected) => {
    expect(legible(figure)).toBe(expected);
  });
});

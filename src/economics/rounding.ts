/**
 * The sum of two terms, where a rest that is nothing but the rounding of binary fractions counts as 0.
 *
 * A margin of 0.3 − (0.1 + 0.2) is 0 to whoever wrote the prices; left at −5.6E-17 or 5.6E-17 it would decide whether
 * a required volume is impossible or astronomical. Excel treats the last subtraction of a formula likewise.
 */
export function sum(one: number, other: number): number {
  const total = one + other;
  // Each term by itself: together they can be too large for a number, and everything is small beside infinity.
  const noise = 4 * Number.EPSILON;
  return Math.abs(total) <= noise * Math.abs(one) + noise * Math.abs(other) ? 0 : total;
}

/** How far rounding can have moved `one + other`, as a fraction of the sum. The sum is not 0. */
export const relativeNoiseOfSum = (one: number, other: number): number =>
  (Number.EPSILON * (Math.abs(one) + Math.abs(other))) / Math.abs(one + other);

/** The next whole number at or above `value`; what rounding noise alone has lifted above a whole number is that number. */
export function roundUp(value: number, relativeNoise: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= Math.abs(value) * relativeNoise ? nearest : Math.ceil(value);
}

/** The value of the last binary digit of a number of this size. */
export function lastDigitOf(size: number): number {
  let power = 2 ** Math.floor(Math.log2(size));
  // The logarithm is rounded, and may be off by one beside a power of two.
  if (power > size) power /= 2;
  else if (power * 2 <= size) power *= 2;
  return Math.max(power * Number.EPSILON, Number.MIN_VALUE);
}

/** The nearest multiple of `step`, a power of two. Numbers on one such grid add up exactly. */
export const roundTo = (value: number, step: number): number => Math.round(value / step) * step;

/**
 * A calculated figure as a sentence names it: 9 digits, which the rounding of binary fractions does not reach. 100 − 100.1
 * is −0.1 there.
 */
export const legible = (figure: number): number => Number(figure.toPrecision(9));

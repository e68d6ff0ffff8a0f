import { lastDigitOf, roundTo, sum } from '../rounding';

/** Three parts of a total. */
export type Parts = readonly [first: number, second: number, rest: number];

/**
 * Two parts of a total, with what they leave of it as the third, so that first + second + rest is the total to the last
 * bit. For that the parts are rounded to the last binary digits of the largest of them. A rest that is nothing but rounding
 * is 0 and goes into the second part.
 *
 * Where the total has digits that numbers of the size of the parts do not hold, the sum is the total to the last digit of
 * the largest part.
 */
export function addUp(total: number, first: number, second: number): Parts {
  // The sum of two parts can be one binary digit longer than each of them.
  const digit = 4 * lastDigitOf(Math.max(Math.abs(total), Math.abs(first), Math.abs(second)));
  const one = roundTo(first, digit);
  const other = roundTo(second, digit);
  return sum(total, -(one + other)) === 0 ? [one, total - one, 0] : [one, other, total - (one + other)];
}

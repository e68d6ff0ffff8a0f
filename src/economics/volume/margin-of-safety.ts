import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { sum } from '../rounding';

/**
 * How far sales may fall before the period ends with a loss: expected − break-even sales, in their unit (units or
 * currency). Below 0 where the expected sales do not reach break-even.
 *
 * Source: Saylor, Managerial Accounting, 6.1.
 */
export const marginOfSafety = (expectedSales: number, breakevenSales: number): number =>
  sum(expectedSales, -breakevenSales);

/**
 * The margin of safety as a fraction of the expected sales. No answer where none are expected.
 *
 * Source: OpenStax, Principles of Accounting, volume 2: Managerial Accounting, 3.5.
 */
export const marginOfSafetyRatio = (
  expectedSales: number,
  breakevenSales: number,
): number | NoAnswer<'no-sales'> =>
  expectedSales === 0 ? noAnswer('no-sales') : marginOfSafety(expectedSales, breakevenSales) / expectedSales;

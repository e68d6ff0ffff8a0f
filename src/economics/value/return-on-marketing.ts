import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { sum } from '../rounding';

/**
 * What marketing brings beyond its spend, as a fraction of the spend: (revenue × margin ratio − spend) ÷ spend.
 * 2 means two more for each one spent, −1 that all of it is lost. No answer where nothing is spent.
 *
 * @param incrementalRevenue currency that the spend alone has brought. @param marginRatio a fraction of the revenue.
 * @param spend currency, 0 or more.
 *
 * Source: Farris and others, Marketing Metrics, chapter 10.
 */
export const returnOnMarketing = (
  incrementalRevenue: number,
  marginRatio: number,
  spend: number,
): number | NoAnswer<'nothing-spent'> =>
  spend === 0 ? noAnswer('nothing-spent') : sum(incrementalRevenue * marginRatio, -spend) / spend;

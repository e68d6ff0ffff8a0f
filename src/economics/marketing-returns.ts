import { type NoAnswer, noAnswer } from './no-answer';
import { legible, sum } from './rounding';

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

/**
 * The periods until the cash flows pay back the outlay; within a period, its cash flow is spread evenly. The
 * first flow is at time 0. 0 where nothing is laid out at first; periods without a flow before the outlay count.
 * No answer where the outlay is not earned back within the flows.
 *
 * @param cashflows currency, below 0 for what is paid.
 *
 * Source: Saylor, Managerial Accounting, 8.5.
 */
export function paybackPeriod(cashflows: readonly number[]): number | NoAnswer<'never-paid-back'> {
  const outlay = cashflows.findIndex((flow) => flow !== 0);
  if (outlay === -1) return 0;
  let balance = 0;
  for (let period = outlay; period < cashflows.length; period += 1) {
    const flow = cashflows[period] ?? 0;
    const before = balance;
    balance = sum(before, flow);
    if (balance >= 0) return before < 0 ? period - 1 + Math.min(1, -before / flow) : 0;
  }
  return noAnswer('never-paid-back', { open: legible(-balance), periods: cashflows.length - 1 });
}

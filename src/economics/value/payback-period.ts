import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { sum } from '../rounding';
import { legible } from '../volume/legible';

/**
 * The periods until the cash flows have earned back what was laid out, within a period as if its flow came evenly. The
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

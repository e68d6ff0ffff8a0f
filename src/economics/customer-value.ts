import { type NoAnswer, noAnswer } from './no-answer';
import { legible, sum } from './rounding';

export interface CustomerInputs {
  /** Margin of one customer in one period, in currency. */
  readonly marginPerPeriod: number;
  /** The part of the customers who stay from one period to the next, from 0 to 1. */
  readonly retention: number;
  /** Interest for one period, a fraction. */
  readonly discountRate: number;
  /** What it costs to win the customer, in currency. */
  readonly acquisitionCost?: number;
  /** Whether the first margin comes at once; else after the first retention. */
  readonly firstAtZero?: boolean;
}

/**
 * What a customer is worth today, in currency: margin × r ÷ (1 + d − r) − acquisition cost where the first margin comes
 * after one period, of whoever has stayed; margin × (1 + d) ÷ (1 + d − r) − acquisition cost where it comes at once.
 * No answer where 1 + d is not above r: then the margins to come add up to no sum.
 *
 * Source: Gupta and Lehmann, Managing Customers as Investments; Farris and others, Marketing Metrics, chapter 5.
 */
export function customerLifetimeValue(inputs: CustomerInputs): number | NoAnswer<'never-settles'> {
  const { marginPerPeriod, retention, discountRate, acquisitionCost = 0, firstAtZero = false } = inputs;
  const fading = sum(1 - retention, discountRate);
  if (fading <= 0) return noAnswer('never-settles');
  const periods = (firstAtZero ? 1 + discountRate : retention) / fading;
  return sum(marginPerPeriod * periods, -acquisitionCost);
}

/**
 * What a customer is worth without interest, in currency: margin ÷ churn.
 *
 * @param churn the part of the customers lost in one period, from 0 to 1. No answer at 0: they stay for ever.
 *
 * Source: Farris and others, Marketing Metrics, chapter 5, with a discount rate of 0.
 */
export const simpleLifetimeValue = (marginPerPeriod: number, churn: number): number | NoAnswer<'no-churn'> =>
  churn === 0 ? noAnswer('no-churn') : marginPerPeriod / churn;

/**
 * The periods after which a customer's margin has earned back what it cost to win the customer:
 * acquisition cost ÷ (revenue × margin ratio). No answer where a period earns nothing.
 *
 * @param acquisitionCost currency, 0 or more. @param revenuePerPeriod currency. @param marginRatio a fraction of the revenue.
 *
 * Source: Finmark, CAC payback period.
 */
export function acquisitionPayback(
  acquisitionCost: number,
  revenuePerPeriod: number,
  marginRatio: number,
): number | NoAnswer<'earns-nothing'> {
  const earned = revenuePerPeriod * marginRatio;
  return earned <= 0 ? noAnswer('earns-nothing', { earned: legible(earned) }) : acquisitionCost / earned;
}

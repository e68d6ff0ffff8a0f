import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { legible } from '../volume/legible';

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

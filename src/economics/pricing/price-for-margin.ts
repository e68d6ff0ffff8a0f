import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';

/**
 * The price at which `marginRatio` of the price is margin: cost ÷ (1 − margin ratio), in the currency of the cost.
 *
 * @param marginRatio a fraction below 1; below 0 for a sale under cost. From 1 on there is no such price.
 */
export const priceForMargin = (
  cost: number,
  marginRatio: number,
): number | NoAnswer<'margin-is-whole-price'> =>
  marginRatio >= 1 ? noAnswer('margin-is-whole-price') : cost / (1 - marginRatio);

import { contributionMargin } from './contribution-margin';
import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';

/**
 * The part of the price that is margin: (price − cost) ÷ price, a fraction. Below 0 where the cost is above the price.
 * No answer at a price of 0.
 *
 * Source: Saylor, Managerial Accounting, 6.1.
 */
export const marginRatio = (price: number, cost: number): number | NoAnswer<'no-price'> =>
  price === 0 ? noAnswer('no-price') : contributionMargin(price, cost) / price;

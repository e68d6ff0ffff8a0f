import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';

/* Margin is a part of the price, markup a part of the cost: 40% margin is 66.7% markup. */

/**
 * The price of `cost` with a markup on it: cost × (1 + markup), in the currency of the cost.
 *
 * @param markup a fraction of the cost, −1 or more; −1 gives the unit away.
 *
 * Source: Saylor, Managerial Accounting, 7.7.
 */
export const priceForMarkup = (cost: number, markup: number): number => cost * (1 + markup);

/**
 * The markup on cost that leaves `marginRatio` of the price as margin: m ÷ (1 − m). No answer from a margin of 1 on.
 *
 * Source: Farris and others, Marketing Metrics, chapter 3.
 */
export const marginToMarkup = (marginRatio: number): number | NoAnswer<'margin-is-whole-price'> =>
  marginRatio >= 1 ? noAnswer('margin-is-whole-price') : marginRatio / (1 - marginRatio);

/**
 * The part of the price that is margin when `markup` is added to the cost: k ÷ (1 + k). No answer from a markup of −1
 * down, where there is no price.
 *
 * Source: Farris and others, Marketing Metrics, chapter 3.
 */
export const markupToMargin = (markup: number): number | NoAnswer<'no-price-left'> =>
  markup <= -1 ? noAnswer('no-price-left') : markup / (1 + markup);

import { type NoAnswer, noAnswer } from './no-answer';
import { sum } from './rounding';

/**
 * What one unit contributes to fixed cost and profit: price − variable cost, in currency per unit.
 * Below 0 where a unit sells under its variable cost.
 *
 * Source: Saylor, Managerial Accounting, 6.1.
 */
export const contributionMargin = (price: number, variableCost: number): number => sum(price, -variableCost);

/**
 * The part of the price that is margin: (price − cost) ÷ price, a fraction. Below 0 where the cost is above the price.
 * No answer at a price of 0.
 *
 * Source: Saylor, Managerial Accounting, 6.1.
 */
export const marginRatio = (price: number, cost: number): number | NoAnswer<'no-price'> =>
  price === 0 ? noAnswer('no-price') : contributionMargin(price, cost) / price;

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

/**
 * The most that a unit may cost for `marginRatio` of its price to be margin: price × (1 − margin ratio), in the currency
 * of the price.
 *
 * @param marginRatio a fraction of the price up to 1; below 0 for a sale under cost.
 *
 * Source: Saylor, Managerial Accounting, 7.7.
 */
export const targetCost = (price: number, marginRatio: number): number => price * (1 - marginRatio);

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

/**
 * What a unit of the scarce resource earns: unit margin ÷ what one product takes of it, in currency per unit of the
 * resource (an hour, a pallet, a contact). Where the resource is what limits sales, the product with the most goes first.
 * No answer where the product takes nothing of it.
 *
 * Source: Saylor, Managerial Accounting, 6.5.
 */
export const marginPerConstraint = (
  unitMargin: number,
  constraintPerUnit: number,
): number | NoAnswer<'not-constrained'> =>
  constraintPerUnit === 0 ? noAnswer('not-constrained') : unitMargin / constraintPerUnit;

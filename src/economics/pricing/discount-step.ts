import type { NoAnswer } from '../no-answer';
import { contributionMargin } from '../volume/contribution-margin';
import { breakevenSalesChange } from './breakeven-sales-change';
import { breakevenVolumeAfterChange } from './breakeven-volume-after-change';

export interface DiscountStep {
  /** Price of one unit less the discount, in currency. */
  readonly netPrice: number;
  /** Net price less variable cost, in currency for each unit; below 0 where the discount takes more than the margin. */
  readonly unitMargin: number;
  /** Units that earn as much at the net price as the volume does at today's. */
  readonly requiredVolume: number | NoAnswer<'no-margin-left' | 'no-margin-today'>;
  /** The change of volume that this asks for, as a fraction of today's. */
  readonly change: number | NoAnswer<'no-margin-left' | 'no-margin-today'>;
}

/**
 * What a discount does to price and margin of one unit, and the volume that makes up for it.
 *
 * @param volume units sold today; 0 or more.
 * @param discount a fraction of the price up to 1; below 0 for an increase.
 *
 * Source: Nagle, The Strategy and Tactics of Pricing, chapter 9.
 */
export function discountStep(
  volume: number,
  price: number,
  variableCost: number,
  discount: number,
): DiscountStep {
  const cut = price * discount;
  const netPrice = price - cut;
  const unitMargin = contributionMargin(netPrice, variableCost);
  return {
    netPrice,
    unitMargin,
    requiredVolume: breakevenVolumeAfterChange({ volume, price, variableCost, newPrice: netPrice }),
    change: breakevenSalesChange(-cut, contributionMargin(price, variableCost)),
  };
}

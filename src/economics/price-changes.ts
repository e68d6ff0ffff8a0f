import { contributionMargin } from './margins';
import { type NoAnswer, noAnswer } from './no-answer';
import { countToEarn } from './required-sales';
import { legible, sum } from './rounding';

/**
 * The change of volume, as a fraction of today's, that leaves the total contribution where it was after a change of price
 * (and of variable cost): −ΔCM ÷ (CM + ΔCM), where ΔCM = Δprice − Δvariable cost. 0.5 means that half as much again must be
 * sold; −0.2 that a fifth may be lost.
 *
 * All three inputs are in one unit: fractions of today's price, or currency per unit.
 * No answer where no margin is left, and where today's margin is below 0 (a volume below 0 would be needed).
 *
 * Source: Nagle, The Strategy and Tactics of Pricing, chapter 9.
 */
export function breakevenSalesChange(
  priceChange: number,
  contributionMargin: number,
  variableCostChange = 0,
): number | NoAnswer<'no-margin-left' | 'no-margin-today'> {
  if (contributionMargin < 0) return noAnswer('no-margin-today');
  const marginChange = sum(priceChange, -variableCostChange);
  const newMargin = sum(contributionMargin, marginChange);
  return newMargin <= 0 ? noAnswer('no-margin-left') : -marginChange / newMargin;
}

export interface PriceChange {
  /** Units sold today; 0 or more. */
  readonly volume: number;
  /** Net price of one unit today, in currency. */
  readonly price: number;
  /** Variable cost of one unit today, in currency. */
  readonly variableCost: number;
  /** Net price of one unit after the change, in currency. */
  readonly newPrice: number;
  /** Variable cost of one unit after the change, in currency; today's where it stays. */
  readonly newVariableCost?: number;
  /** What the change adds to the fixed cost of the period, in currency; below 0 for a saving. */
  readonly fixedCostChange?: number;
}

/**
 * The units that must be sold after a change of price or cost to earn as much as today:
 * (volume × margin today + change of fixed cost) ÷ new margin, and 0 where a saving of fixed cost alone is enough.
 * No answer where no margin is left, and where today's margin is below 0 (there is no contribution to keep).
 *
 * Source: Nagle, The Strategy and Tactics of Pricing, chapter 9.
 */
export function breakevenVolumeAfterChange(
  change: PriceChange,
): number | NoAnswer<'no-margin-left' | 'no-margin-today'> {
  const {
    volume,
    price,
    variableCost,
    newPrice,
    newVariableCost = variableCost,
    fixedCostChange = 0,
  } = change;
  const margin = contributionMargin(price, variableCost);
  if (margin < 0) return noAnswer('no-margin-today', { unit_margin: legible(margin) });
  const newMargin = contributionMargin(newPrice, newVariableCost);
  if (newMargin <= 0) {
    return noAnswer('no-margin-left', { unit_margin: legible(newMargin), new_unit_cost: newVariableCost });
  }
  return countToEarn(sum(volume * margin, fixedCostChange), newMargin);
}

export interface DiscountStep {
  /** Price of one unit less the discount, in currency. */
  readonly netPrice: number;
  /** Net price less variable cost, in currency per unit; below 0 where the discount takes more than the margin. */
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

/**
 * The part of a new product's volume that may come from the old one before the launch costs more than it brings:
 * (new margin − fixed cost ÷ new volume) ÷ old margin, a fraction of the new product's volume. Above 1 no cannibalization
 * does harm; below 0 the launch does not even carry its own fixed cost.
 *
 * @param newUnitMargin currency per unit of the new product; `oldUnitMargin` of the old one.
 * @param fixedCost of the launch, in currency.
 * @param newVolume units of the new product, 0 or more; needed only where there is a fixed cost.
 *
 * No answer where the old product has no margin to lose, and where the fixed cost has no volume to be spread over.
 *
 * Source: Kerin and Peterson, Strategic Marketing Problems; Farris and others, Marketing Metrics.
 */
export function cannibalizationBreakeven(
  newUnitMargin: number,
  oldUnitMargin: number,
  fixedCost = 0,
  newVolume: number | null = null,
): number | NoAnswer<'no-old-margin' | 'volume-missing' | 'no-volume'> {
  if (oldUnitMargin <= 0) return noAnswer('no-old-margin');
  if (fixedCost === 0) return newUnitMargin / oldUnitMargin;
  if (newVolume === null) return noAnswer('volume-missing');
  if (newVolume === 0) return noAnswer('no-volume');
  return sum(newUnitMargin, -fixedCost / newVolume) / oldUnitMargin;
}

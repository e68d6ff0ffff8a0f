import { profitBeforeTax } from './cost-volume-profit';
import { contributionMargin } from './margins';
import { type NoAnswer, noAnswer } from './no-answer';
import { legible, relativeNoiseOfSum, roundUp, sum } from './rounding';

/**
 * What all sales of the period together must contribute: fixed cost + target ÷ (1 − tax), in currency. Below 0 where a loss
 * is allowed that is larger than the fixed cost.
 *
 * @param targetProfit profit after tax, in currency; a target below 0 is a loss, which pays no tax.
 * @param taxRate a fraction from 0 to below 1.
 *
 * Source: Saylor, Managerial Accounting, 6.1 and 6.6.
 */
export const requiredContribution = (fixedCost: number, targetProfit = 0, taxRate = 0): number =>
  sum(fixedCost, profitBeforeTax(targetProfit, taxRate));

/** How often `each`, above 0, must be earned to reach a required contribution; 0 where there is nothing left to earn. */
export const countToEarn = (contribution: number, each: number): number => Math.max(0, contribution / each);

export interface RequiredVolumeInputs {
  /** Currency for the period. */
  readonly fixedCost: number;
  /** Net price of one unit, in currency. */
  readonly price: number;
  /** Variable cost of one unit, in currency. */
  readonly variableCost: number;
  /** Profit after tax to be earned, in currency; 0 asks for the break-even volume. */
  readonly targetProfit?: number;
  /** A fraction from 0 to below 1. */
  readonly taxRate?: number;
  /** Whether to answer in whole units. */
  readonly roundUp?: boolean;
}

/** How far rounding can have moved a required volume above 0, as a fraction of it. */
export function noiseOfRequiredVolume(inputs: RequiredVolumeInputs): number {
  const { fixedCost, price, variableCost, targetProfit = 0, taxRate = 0 } = inputs;
  const ofContribution = relativeNoiseOfSum(fixedCost, profitBeforeTax(targetProfit, taxRate));
  return ofContribution + relativeNoiseOfSum(price, -variableCost) + 2 * Number.EPSILON;
}

/**
 * The units that must be sold to cover the fixed cost and earn the target profit after tax:
 * (fixed cost + target ÷ (1 − tax)) ÷ (price − variable cost), and 0 where fixed cost and target together are below 0.
 * No answer where the price is not above the variable cost, whatever the target; it names the unit margin.
 *
 * Source: Saylor, Managerial Accounting, chapter 6; Horngren, Cost Accounting.
 */
export function requiredVolume(inputs: RequiredVolumeInputs): number | NoAnswer<'price-not-above-cost'> {
  const { fixedCost, price, variableCost, targetProfit, taxRate } = inputs;
  const margin = contributionMargin(price, variableCost);
  if (margin <= 0) return noAnswer('price-not-above-cost', { unit_margin: legible(margin) });
  const volume = countToEarn(requiredContribution(fixedCost, targetProfit, taxRate), margin);
  return inputs.roundUp === true && volume > 0 ? roundUp(volume, noiseOfRequiredVolume(inputs)) : volume;
}

export interface RequiredPriceInputs {
  /** Units sold in the period, above 0. */
  readonly volume: number;
  /** Currency for the period. */
  readonly fixedCost: number;
  /** Variable cost of one unit, in currency. */
  readonly variableCost: number;
  /** Profit after tax to be earned, in currency; 0 asks for the price at break-even. */
  readonly targetProfit?: number;
  /** A fraction from 0 to below 1. */
  readonly taxRate?: number;
}

/**
 * The net price at which the volume covers the fixed cost and earns the target profit after tax:
 * variable cost + (fixed cost + target ÷ (1 − tax)) ÷ volume, in currency per unit.
 *
 * It lies under the variable cost where a loss larger than the fixed cost is allowed, and is 0 where even a unit given away
 * would leave the target exceeded: a price is never below 0.
 *
 * Source: required volume (Saylor, Managerial Accounting, chapter 6), solved for the price.
 */
export function requiredPrice(inputs: RequiredPriceInputs): number {
  const { volume, fixedCost, variableCost, targetProfit, taxRate } = inputs;
  return Math.max(0, sum(variableCost, requiredContribution(fixedCost, targetProfit, taxRate) / volume));
}

export interface RequiredRevenueInputs {
  /** Currency for the period. */
  readonly fixedCost: number;
  /** The part of revenue that is margin, a fraction up to 1. */
  readonly marginRatio: number;
  /** Profit after tax to be earned, in currency; 0 asks for the revenue at break-even. */
  readonly targetProfit?: number;
  /** A fraction from 0 to below 1. */
  readonly taxRate?: number;
}

/**
 * The revenue that covers the fixed cost and earns the target profit after tax:
 * (fixed cost + target ÷ (1 − tax)) ÷ margin ratio, in currency, and 0 where fixed cost and target together are below 0.
 * No answer where the margin ratio is 0 or less, whatever the target.
 *
 * Source: Saylor, Managerial Accounting, 6.1 and 6.6.
 */
export function requiredRevenue(inputs: RequiredRevenueInputs): number | NoAnswer<'no-margin'> {
  const { fixedCost, marginRatio, targetProfit, taxRate } = inputs;
  if (marginRatio <= 0) return noAnswer('no-margin');
  return countToEarn(requiredContribution(fixedCost, targetProfit, taxRate), marginRatio);
}

export interface VolumeForMarginInputs {
  /** Currency for the period. */
  readonly fixedCost: number;
  /** Net price of one unit, in currency. */
  readonly price: number;
  /** The part of the price that is margin, a fraction up to 1. */
  readonly marginRatio: number;
  /** Profit before tax to be earned, in currency; 0 asks for the break-even volume. */
  readonly targetProfit?: number;
}

/**
 * The units that must be sold where the margin is known as a part of the price:
 * (fixed cost + target) ÷ (price × margin ratio), and 0 where fixed cost and target together are below 0.
 * No answer where price or margin ratio is 0 or less, whatever the target; it names the unit margin.
 *
 * Source: required volume (Saylor, Managerial Accounting, chapter 6), with price × margin ratio as the unit margin.
 */
export function volumeForMargin(inputs: VolumeForMarginInputs): number | NoAnswer<'no-margin'> {
  const { fixedCost, price, marginRatio, targetProfit } = inputs;
  const margin = price * marginRatio;
  if (price <= 0 || marginRatio <= 0) return noAnswer('no-margin', { unit_margin: legible(margin) });
  return countToEarn(requiredContribution(fixedCost, targetProfit), margin);
}

import { type NoAnswer, noAnswer } from './no-answer';
import { countToEarn, requiredContribution } from './required-sales';
import { legible, sum } from './rounding';

export interface MixedProduct {
  /** Price less variable cost of one unit, in currency; may be below 0. */
  readonly unitMargin: number;
  /** Its part of the units sold, in any measure that all products share (0.6, 60, or 12,000 units); at least 0. */
  readonly mix: number;
}

export interface MixBreakevenInputs {
  /** Currency for the period, for all products together. */
  readonly fixedCost: number;
  readonly products: readonly MixedProduct[];
  /** Profit after tax to be earned, in currency; 0 asks for break-even. */
  readonly targetProfit?: number;
  /** A fraction from 0 to below 1. */
  readonly taxRate?: number;
}

export interface MixVolumes {
  /** The sum of `units` in their order, to the last bit. */
  readonly total: number;
  /** Units of each product, in the order given. */
  readonly units: readonly number[];
}

/**
 * The units that must be sold of several products that keep their mix:
 * (fixed cost + target ÷ (1 − tax)) ÷ the average unit margin, weighted by mix, and divided among the products by mix.
 * All are 0 where fixed cost and target together are below 0.
 * No answer where the mix adds up to 0, and where the average unit margin, which it names, is not above 0.
 *
 * Source: Saylor, Managerial Accounting, 6.2.
 */
export function mixBreakeven(
  inputs: MixBreakevenInputs,
): MixVolumes | NoAnswer<'nothing-sold' | 'mix-margin-not-above-0'> {
  const { fixedCost, products, targetProfit, taxRate } = inputs;
  const whole = products.reduce((total, { mix }) => total + mix, 0);
  if (whole <= 0) return noAnswer('nothing-sold');
  const margin = products.reduce((total, { unitMargin, mix }) => sum(total, unitMargin * (mix / whole)), 0);
  if (margin <= 0) return noAnswer('mix-margin-not-above-0', { unit_margin: legible(margin) });
  const volume = countToEarn(requiredContribution(fixedCost, targetProfit, taxRate), margin);
  const units = products.map(({ mix }) => volume * (mix / whole));
  return { total: units.reduce((total, part) => total + part, 0), units };
}

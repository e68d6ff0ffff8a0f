import { contributionMargin } from './margins';
import { type NoAnswer, noAnswer } from './no-answer';
import { legible, sum } from './rounding';

export interface OperatingProfitInputs {
  /** Units sold in the period. */
  readonly volume: number;
  /** Currency for the period. */
  readonly fixedCost: number;
  /** Net price of one unit, in currency. */
  readonly price: number;
  /** Variable cost of one unit, in currency. */
  readonly variableCost: number;
}

/**
 * The profit of the period before tax: volume × (price − variable cost) − fixed cost, in currency; below 0 a loss.
 *
 * A rest that is nothing but the rounding of binary fractions counts as 0: at its break-even volume a product earns 0.
 *
 * Source: Saylor, Managerial Accounting, 6.1.
 */
export function operatingProfit({ volume, fixedCost, price, variableCost }: OperatingProfitInputs): number {
  const profit = volume * contributionMargin(price, variableCost) - fixedCost;
  const turnover = Math.abs(volume) * (Math.abs(price) + Math.abs(variableCost));
  const noise = 4 * Number.EPSILON * turnover + 4 * Number.EPSILON * Math.abs(fixedCost);
  return Math.abs(profit) < noise ? 0 : profit;
}

/**
 * What is left of a profit after tax, in currency. A loss pays no tax and stays as it is.
 *
 * @param taxRate a fraction from 0 to below 1.
 *
 * Source: Saylor, Managerial Accounting, 6.6.
 */
export const profitAfterTax = (profit: number, taxRate: number): number =>
  profit > 0 ? profit * (1 - taxRate) : profit;

/**
 * The profit before tax that leaves `targetProfit` after tax, in currency. A loss pays no tax: a target below 0 stays as it is.
 *
 * @param taxRate a fraction from 0 to below 1.
 *
 * Source: Saylor, Managerial Accounting, 6.6.
 */
export const profitBeforeTax = (targetProfit: number, taxRate: number): number =>
  targetProfit > 0 ? targetProfit / (1 - taxRate) : targetProfit;

export interface CvpProfitInputs extends OperatingProfitInputs {
  /** A fraction from 0 to below 1. */
  readonly taxRate?: number;
}

/**
 * The profit of the period after tax: volume × (price − variable cost) − fixed cost, less tax where it is a profit, in
 * currency; below 0 a loss.
 *
 * Source: Saylor, Managerial Accounting, 6.1, 6.3 and 6.6.
 */
export const cvpProfit = (inputs: CvpProfitInputs): number =>
  profitAfterTax(operatingProfit(inputs), inputs.taxRate ?? 0);

/**
 * By how many percent the profit changes for each percent of volume: contribution ÷ profit before tax. 4 means that 10%
 * more volume brings 40% more profit. Below 0 where the period ends with a loss.
 * No answer at break-even, where there is no profit to compare with; it names the contribution.
 *
 * Source: OpenStax, Principles of Accounting, volume 2: Managerial Accounting, 3.5.
 */
export function operatingLeverage(inputs: OperatingProfitInputs): number | NoAnswer<'at-break-even'> {
  const contribution = inputs.volume * contributionMargin(inputs.price, inputs.variableCost);
  const profit = operatingProfit(inputs);
  return profit === 0
    ? noAnswer('at-break-even', { contribution: legible(contribution) })
    : contribution / profit;
}

/**
 * How far sales may fall before the period ends with a loss: expected − break-even sales, in their unit (units or
 * currency). Below 0 where the expected sales do not reach break-even.
 *
 * Source: Saylor, Managerial Accounting, 6.1.
 */
export const marginOfSafety = (expectedSales: number, breakevenSales: number): number =>
  sum(expectedSales, -breakevenSales);

/**
 * The margin of safety as a fraction of the expected sales. No answer where none are expected.
 *
 * Source: OpenStax, Principles of Accounting, volume 2: Managerial Accounting, 3.5.
 */
export const marginOfSafetyRatio = (
  expectedSales: number,
  breakevenSales: number,
): number | NoAnswer<'no-sales'> =>
  expectedSales === 0 ? noAnswer('no-sales') : marginOfSafety(expectedSales, breakevenSales) / expectedSales;

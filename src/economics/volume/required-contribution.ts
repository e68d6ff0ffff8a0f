import { profitBeforeTax } from './profit-before-tax';
import { sum } from '../rounding';

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
export const countToEarn = (contribution: number, each: number): number =>
  contribution <= 0 ? 0 : contribution / each;

/**
 * The profit before tax that leaves `targetProfit` after tax, in currency. A loss pays no tax: a target below 0 stays as it is.
 *
 * @param taxRate a fraction from 0 to below 1.
 *
 * Source: Saylor, Managerial Accounting, 6.6.
 */
export const profitBeforeTax = (targetProfit: number, taxRate: number): number =>
  targetProfit > 0 ? targetProfit / (1 - taxRate) : targetProfit;

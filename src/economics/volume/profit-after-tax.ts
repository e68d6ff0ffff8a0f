/**
 * What is left of a profit after tax, in currency. A loss pays no tax and stays as it is.
 *
 * @param taxRate a fraction from 0 to below 1.
 *
 * Source: Saylor, Managerial Accounting, 6.6.
 */
export const profitAfterTax = (profit: number, taxRate: number): number =>
  profit > 0 ? profit * (1 - taxRate) : profit;

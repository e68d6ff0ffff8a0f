import { operatingProfit } from './operating-profit';
import type { OperatingProfitInputs } from './operating-profit';
import { profitAfterTax } from './profit-after-tax';

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

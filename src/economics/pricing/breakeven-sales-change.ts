import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';
import { sum } from '../rounding';

/**
 * The change of volume, as a fraction of today's, that leaves the total contribution where it was after a change of price
 * (and of variable cost): −ΔCM ÷ (CM + ΔCM), where ΔCM = Δprice − Δvariable cost. 0.5 means that half as much again must be
 * sold; −0.2 that a fifth may be lost.
 *
 * All three inputs are in one unit: fractions of today's price, or currency for each unit.
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

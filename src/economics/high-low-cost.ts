import { type NoAnswer, noAnswer } from './no-answer';
import { sum } from './rounding';

/** What a period made or sold, and what it cost in all. */
export interface PeriodCost {
  /** The activity of the period, in units, at least 0. */
  readonly units: number;
  /** Its total cost, in currency. */
  readonly cost: number;
}

export interface CostLine {
  /** Currency for the period. */
  readonly fixedCost: number;
  /** Currency per unit. */
  readonly variableCost: number;
}

/** The average cost of the periods with that activity. */
function costAt(activity: number, periods: readonly PeriodCost[]): number {
  const costs = periods.filter(({ units }) => units === activity).map(({ cost }) => cost);
  const first = costs[0] ?? 0;
  // Measured from the first, so that equal costs average to exactly that cost.
  return first + costs.reduce((total, cost) => total + (cost - first), 0) / costs.length;
}

/**
 * Splits a mixed cost into its fixed and variable parts, on the line through the periods with the lowest and the highest
 * activity (not cost). Where several periods share the lowest or the highest activity, their average cost counts, so that
 * the order of the periods does not matter.
 * No answer without periods, and where all have the same activity.
 *
 * Source: Saylor, Managerial Accounting, 5.2; the average of ties is Plumbline's.
 */
export function highLowCost(
  periods: readonly PeriodCost[],
): CostLine | NoAnswer<'no-periods' | 'one-activity'> {
  if (periods.length === 0) return noAnswer('no-periods');
  let low = Infinity;
  let high = -Infinity;
  for (const { units } of periods) {
    low = Math.min(low, units);
    high = Math.max(high, units);
  }
  if (low === high) return noAnswer('one-activity', { activity: low });
  const lowCost = costAt(low, periods);
  const variableCost = sum(costAt(high, periods), -lowCost) / (high - low);
  return { fixedCost: sum(lowCost, -variableCost * low), variableCost };
}

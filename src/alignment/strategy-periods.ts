import type { Day } from '../spreadsheet/day';
import type { StrategyChain, TacticChain } from './chains';

export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** A strategy's period: all days from Start to End, open at an empty end. With End before Start it holds no day. */
export const strategyPeriod = ({ row }: StrategyChain): DaySpan => ({
  first: row.start ?? -Infinity,
  last: row.end ?? Infinity,
});

/** A tactic's days, where it has both dates in order. */
export function tacticDays({ row }: TacticChain): DaySpan | null {
  return row.start !== null && row.end !== null && row.end >= row.start
    ? { first: row.start, last: row.end }
    : null;
}

/** The periods that hold some day of a span, in order of their first day. */
const periodsWithin = (days: DaySpan, strategies: readonly StrategyChain[]): readonly DaySpan[] =>
  strategies
    .map(strategyPeriod)
    .filter(({ first, last }) => last >= first && last >= days.first && first <= days.last)
    .sort((a, b) => a.first - b.first);

/** Whether each day of a span, be it without end, lies in the period of at least one of the strategies. */
export function areCovered(days: DaySpan, strategies: readonly StrategyChain[]): boolean {
  if (
    strategies.some(({ row }) => (row.start ?? -Infinity) <= days.first && (row.end ?? Infinity) >= days.last)
  )
    return true;
  let next = days.first;
  for (const { first, last } of periodsWithin(days, strategies)) {
    if (first > next) return false;
    if (last >= days.last) return true;
    next = Math.max(next, last + 1);
  }
  return false;
}

/** How many days of a span lie in the period of none of the strategies. */
export function daysOutside(days: DaySpan, strategies: readonly StrategyChain[]): number {
  let outside = 0;
  let next = days.first;
  for (const { first, last } of periodsWithin(days, strategies)) {
    if (first > next) outside += first - next;
    if (last >= days.last) return outside;
    next = Math.max(next, last + 1);
  }
  return outside + (days.last - next + 1);
}

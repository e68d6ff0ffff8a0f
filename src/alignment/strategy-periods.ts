import { isUnreadable, type Strategy, type Tactic } from '../plan/rows';
import type { DaySpan } from '../spreadsheet/day';
import type { StrategyChain, TacticChain } from './chains';

/**
 * Whether another value in a cell that could not be read could change a date: its own cell, or, where that is blank, the
 * Period that would give it.
 */
export const couldStateDate = (row: Strategy | Tactic, field: 'start' | 'end'): boolean =>
  isUnreadable(row, field) || (row[field] === null && isUnreadable(row, 'period'));

/** A strategy's period: all days from Start to End, open at an empty end. With End before Start it holds no day. */
export const strategyPeriod = ({ row }: StrategyChain): DaySpan => ({
  start: row.start ?? -Infinity,
  end: row.end ?? Infinity,
});

/** A tactic's days, where it has both dates in order. */
export function tacticDays({ row: { start, end } }: TacticChain): DaySpan | null {
  return start !== null && end !== null && end >= start ? { start, end } : null;
}

export const overlap = (one: DaySpan, other: DaySpan): boolean =>
  one.start <= other.end && other.start <= one.end;

/** The periods that hold some day of a span, in order of their first day. */
const periodsWithin = (days: DaySpan, strategies: readonly StrategyChain[]): readonly DaySpan[] =>
  strategies
    .map(strategyPeriod)
    .filter((period) => period.end >= period.start && overlap(period, days))
    .sort((a, b) => a.start - b.start);

/** Whether each day of a span, be it without end, lies in the period of at least one of the strategies. */
export function areCovered(days: DaySpan, strategies: readonly StrategyChain[]): boolean {
  if (
    strategies.some(({ row }) => (row.start ?? -Infinity) <= days.start && (row.end ?? Infinity) >= days.end)
  )
    return true;
  let next = days.start;
  for (const { start, end } of periodsWithin(days, strategies)) {
    if (start > next) return false;
    if (end >= days.end) return true;
    next = Math.max(next, end + 1);
  }
  return false;
}

/** How many days of a span lie in the period of none of the strategies. */
export function daysOutside(days: DaySpan, strategies: readonly StrategyChain[]): number {
  let outside = 0;
  let next = days.start;
  for (const { start, end } of periodsWithin(days, strategies)) {
    if (start > next) outside += start - next;
    if (end >= days.end) return outside;
    next = Math.max(next, end + 1);
  }
  return outside + (days.end - next + 1);
}

import type { DaySpan } from '../spreadsheet/day';
import type { Chains } from './chains';
import { tacticDays } from './strategy-periods';

/**
 * From the first to the last day of live tactics with both dates in order and of live strategies; null where no tactic has them.
 */
export function planSpan({ strategies, tactics }: Pick<Chains, 'strategies' | 'tactics'>): DaySpan | null {
  let start = Infinity;
  let end = -Infinity;
  const take = (day: number | null): void => {
    if (day === null) return;
    start = Math.min(start, day);
    end = Math.max(end, day);
  };
  for (const tactic of tactics) {
    const days = tacticDays(tactic);
    if (days === null) continue;
    take(days.start);
    take(days.end);
  }
  if (end === -Infinity) return null;
  for (const { row } of strategies) {
    if (row.start !== null && row.end !== null && row.end < row.start) continue;
    take(row.start);
    take(row.end);
  }
  return { start, end };
}

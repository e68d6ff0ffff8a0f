import type { Mention } from '../plan/rows';
import type { StrategyChain, TacticChain } from './chains';

/** Neither the tactic nor any of its strategies names a segment. */
export const namesNoSegment = ({ row, strategies }: TacticChain): boolean =>
  row.segment.length === 0 && strategies.every((strategy) => strategy.row.segment.length === 0);

/**
 * The segments that the tactic itself names and none of its strategies does. None are outside where one of its strategies
 * names no segment, and so is for all, nor where it has no strategies.
 */
export function segmentsOutside({
  row,
  strategies,
}: Pick<TacticChain, 'row' | 'strategies'>): readonly Mention[] {
  if (row.segment.length === 0 || strategies.length === 0) return none;
  if (strategies.some((strategy) => strategy.row.segment.length === 0)) return none;
  const isOutside = (segment: Mention): boolean => !strategies.some((strategy) => names(strategy, segment));
  return row.segment.some(isOutside) ? row.segment.filter(isOutside) : none;
}

const none: readonly Mention[] = [];

const names = (strategy: StrategyChain, segment: Mention): boolean =>
  strategy.row.segment.some(({ identity }) => identity === segment.identity);

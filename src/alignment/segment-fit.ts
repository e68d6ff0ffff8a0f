import type { TacticChain } from './chains';

/** Neither the tactic nor any of its strategies names a segment. */
export const namesNoSegment = ({ row, strategies }: TacticChain): boolean =>
  row.segment.length === 0 && strategies.every((strategy) => strategy.row.segment.length === 0);

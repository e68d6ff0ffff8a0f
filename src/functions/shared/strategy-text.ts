import type { Strategy } from '../../plan/rows';

/** What a strategy is called in a cell: its own text, or its ID where it has none. */
export const strategyText = ({ strategy, key }: Strategy): string => strategy ?? key;

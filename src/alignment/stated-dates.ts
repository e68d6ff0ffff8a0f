import { isUnreadable, type Strategy, type Tactic } from '../plan/rows';

/**
 * Whether another value in a cell that could not be read could change a date: its own cell, or, where that is blank, the
 * Period that would give it.
 */
export const couldStateDate = (row: Strategy | Tactic, field: 'start' | 'end'): boolean =>
  isUnreadable(row, field) || (row[field] === null && isUnreadable(row, 'period'));

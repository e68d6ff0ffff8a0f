import { useMemo, useState } from 'react';
import type { CoverageGap } from '../../alignment/coverage/coverage-gaps';
import type { CoverageGrid } from '../../alignment/coverage/coverage-grid';

/** So many rows and columns are shown at first, and so many more each time. */
const rowsAtOnce = 40;
const columnsAtOnce = 24;
/** In a shorter table those with gaps are seen without looking for them. */
const rowsToNarrow = 12;

interface More {
  /** How many the next ones are. */
  readonly next: number;
  /** How many are not shown. */
  readonly left: number;
  readonly show: () => void;
}

export interface Shown {
  readonly rows: readonly (number | 'all')[];
  readonly columns: readonly (number | null | 'all')[];
  readonly moreRows: More | null;
  readonly moreColumns: More | null;
  /** Whether there are so many strategies that those with gaps can be shown alone. */
  readonly canNarrow: boolean;
  readonly isNarrowed: boolean;
  readonly narrow: () => void;
  /** Whether some tactic counts in several columns. */
  readonly isCountedTwice: boolean;
}

/** Which rows and columns of a grid are drawn: totals first, then as many as the user asked for. */
export function useShown(grid: CoverageGrid, gaps: readonly CoverageGap[]): Shown {
  const [rowsWanted, setRowsWanted] = useState(rowsAtOnce);
  const [columnsWanted, setColumnsWanted] = useState(columnsAtOnce);
  const [wantsNarrow, setNarrow] = useState(false);
  const canNarrow = grid.rows.length > rowsToNarrow && gaps.length > 0;
  const isNarrowed = canNarrow && wantsNarrow;
  return useMemo(() => {
    const withGap = new Set(gaps.map(({ row }) => row));
    const allRows = [...grid.rows.keys()].filter((row) => !isNarrowed || withGap.has(row));
    const allColumns = [...grid.columns.keys()];
    const unstated = grid.columnTotal(null).tactics > 0 ? [null] : [];
    const more = (all: number, wanted: number, step: number, want: (amount: number) => void): More | null =>
      all <= wanted
        ? null
        : { next: Math.min(step, all - wanted), left: all - wanted, show: () => want(wanted + step) };
    return {
      rows: ['all', ...allRows.slice(0, rowsWanted)],
      columns: ['all', ...allColumns.slice(0, columnsWanted), ...unstated],
      moreRows: more(allRows.length, rowsWanted, rowsAtOnce, setRowsWanted),
      moreColumns: more(allColumns.length, columnsWanted, columnsAtOnce, setColumnsWanted),
      canNarrow,
      isNarrowed,
      narrow: () => setNarrow(!wantsNarrow),
      isCountedTwice:
        [...allColumns, null].reduce<number>((sum, column) => sum + grid.columnTotal(column).tactics, 0) >
        grid.total.tactics,
    };
  }, [grid, gaps, rowsWanted, columnsWanted, wantsNarrow, canNarrow, isNarrowed]);
}

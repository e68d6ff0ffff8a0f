import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import type { Alignment } from '../alignment';
import type { StrategyChain, TacticChain } from '../chains';
import { addPart, type AmountsDraft, type CoverageAmounts, draftAmounts, noAmounts } from './amounts';
import { type CoverageColumn, type Dimension, dimensionOf } from './dimensions';

/** Tactics by strategy and by one other thing that they are about. */
export interface CoverageGrid {
  readonly dimension: Dimension;
  /** Every live strategy, in the order of the plan; last null, where a part of some tactic is for no live strategy. */
  readonly rows: readonly (StrategyChain | null)[];
  readonly columns: readonly CoverageColumn[];
  /** How many months each column has; null where the columns are no time. */
  readonly months: number | null;
  /**
   * What falls to a row and a column, by their places. A tactic counts once in each; amounts are divided, so that those of a row or
   * a column add up to its total. Column null holds what states no value.
   */
  readonly cell: (row: number, column: number | null) => CoverageAmounts;
  readonly rowTotal: (row: number) => CoverageAmounts;
  readonly columnTotal: (column: number | null) => CoverageAmounts;
  readonly total: CoverageAmounts;
  /** The tactics of a cell, of a whole row or of a whole column, in the order of the plan. */
  readonly tacticsAt: (row: number | 'all', column: number | null | 'all') => readonly TacticChain[];
}

/** Linear in the tactics and what they name. */
export function coverPlan(alignment: Alignment, dimension: Dimension): CoverageGrid {
  const { strategies, tactics } = alignment;
  const { columns, months, partsOf } = dimensionOf(alignment, dimension);
  const sharesOf = sharesByTactic(strategies);
  const withoutStrategy = strategies.length;
  const width = columns.length + 1;
  const cells = new Map<number, AmountsDraft>();
  const rowTotals = new Map<number, AmountsDraft>();
  const columnTotals = new Map<number, AmountsDraft>();
  const total = draftAmounts();
  const placeOf = (column: number | null): number => column ?? columns.length;

  const fallsTo = (tactic: TacticChain): readonly RowShare[] => {
    const shares = sharesOf.get(tactic) ?? noShares;
    const rest = 1 - shares.reduce((sum, { share }) => sum + share, 0);
    return rest > roundingTolerance ? [...shares, { row: withoutStrategy, share: rest }] : shares;
  };

  for (const tactic of tactics) {
    const { row: fields } = tactic;
    addPart(total, fields, 1, true);
    const seen = new Set<number>();
    for (const { row, share } of fallsTo(tactic)) {
      addPart(draftAt(rowTotals, row), fields, share, true);
      for (const { column, part } of partsOf(tactic, strategies[row] ?? null)) {
        const place = placeOf(column);
        addPart(draftAt(cells, row * width + place), fields, share * part, true);
        addPart(draftAt(columnTotals, place), fields, share * part, !seen.has(place));
        seen.add(place);
      }
    }
  }

  const isIn = (tactic: TacticChain, row: number | 'all', column: number | null | 'all'): boolean =>
    fallsTo(tactic).some(
      (each) =>
        (row === 'all' || each.row === row) &&
        (column === 'all' ||
          partsOf(tactic, strategies[each.row] ?? null).some((part) => part.column === column)),
    );
  return {
    dimension,
    rows: rowTotals.has(withoutStrategy) ? [...strategies, null] : strategies,
    columns,
    months,
    cell: (row, column) => cells.get(row * width + placeOf(column)) ?? noAmounts,
    rowTotal: (row) => rowTotals.get(row) ?? noAmounts,
    columnTotal: (column) => columnTotals.get(placeOf(column)) ?? noAmounts,
    total,
    tacticsAt: (row, column) => tactics.filter((tactic) => isIn(tactic, row, column)),
  };
}

interface RowShare {
  readonly row: number;
  readonly share: number;
}

const noShares: readonly RowShare[] = [];

function sharesByTactic(strategies: readonly StrategyChain[]): ReadonlyMap<TacticChain, readonly RowShare[]> {
  const shares = new Map<TacticChain, RowShare[]>();
  strategies.forEach(({ tactics }, row) => {
    for (const { tactic, share } of tactics) {
      const others = shares.get(tactic);
      if (others === undefined) shares.set(tactic, [{ row, share }]);
      else others.push({ row, share });
    }
  });
  return shares;
}

function draftAt(drafts: Map<number, AmountsDraft>, place: number): AmountsDraft {
  let draft = drafts.get(place);
  if (draft === undefined) drafts.set(place, (draft = draftAmounts()));
  return draft;
}

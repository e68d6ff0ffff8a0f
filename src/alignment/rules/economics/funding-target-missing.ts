import { language } from '../../../languages/language';
import { isUnreadable, type Strategy } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import type { Alignment } from '../../alignment';
import type { StrategyChain } from '../../chains';
import { limitOf } from '../../limits';
import type { Loss } from '../../loss';
import { type ColumnCells, declareRule, type ProposedFix, undecided } from '../../rule';
import { label } from '../../wording';

const isOfDerivedStrategy = ({ cause, of }: Loss): boolean =>
  cause === 'funding target' && (of === null || of.row.derived);

export const fundingTargetMissing = declareRule({
  id: 'funding-target-missing',
  group: 'economics',
  severity: 'advice',
  limits: ['funding-gap'],
  onlyIn: 'full',
  judges: { plan: ['strategies'], strategies: ['strategies'] },
  select: ({ strategies, funding, settings }): readonly (readonly { readonly row: Strategy | null }[])[] => {
    const gap = limitOf(settings.limits, 'funding-gap') + roundingTolerance;
    if (strategies.length === 0 || funding.unassigned <= gap) return [];
    const silent = strategies.filter(({ row }) => row.fundingShare === null);
    const own = silent.filter(({ row }) => !row.derived);
    // Strategies that are only texts beside the tactics have no cell to fill: one finding speaks for them all.
    return own.length < silent.length || silent.length === 0 ? [own, [{ row: null }]] : [own];
  },
  decide: ({ row }, alignment) => {
    const { unassigned } = alignment.funding;
    if (row !== null && isUnreadable(row, 'fundingShare')) return undecided(row, 'fundingShare');
    const columnCells = row === null ? fundingShareHeading(alignment) : null;
    return {
      outcome: 'finding',
      detail: {
        strategy: row,
        unassigned,
        everyStrategyIsDerived: alignment.strategies.every((each) => each.row.derived),
      },
      fields: ['fundingShare'],
      ...(columnCells === null ? {} : { columnCells }),
      ...(row === null ? { carries: isOfDerivedStrategy } : {}),
    };
  },
  message: ({ strategy, unassigned, everyStrategyIsDerived }) => {
    const { findings } = language.rules['funding-target-missing'];
    if (strategy !== null) return findings.strategy({ strategy: label(strategy), unassigned });
    return everyStrategyIsDerived ? findings.noOwnTable : findings.plan(unassigned);
  },
  fixes: (_, { unassigned }, { strategies }) => shareOut(strategies, unassigned),
});

/**
 * Gives what is missing to 100% in equal parts to the strategies that state nothing, which lose just as much now. Where one of them
 * has no cell for it, or one that could not be read, the others are not to have its part.
 */
function shareOut(strategies: readonly StrategyChain[], unassigned: number): readonly ProposedFix[] {
  const silent = strategies.filter(({ row }) => row.fundingShare === null).map(({ row }) => row);
  if (silent.length === 0 || silent.some((row) => row.derived || isUnreadable(row, 'fundingShare')))
    return [];
  const part = unassigned / silent.length;
  return [
    {
      label: language.rules['funding-target-missing'].fixes.shareOut({ strategies: silent.map(label), part }),
      edits: silent.map((row) => ({ row, field: 'fundingShare', newValue: part })),
    },
  ];
}

function fundingShareHeading({ plan }: Alignment): ColumnCells | null {
  const table = plan.tables.findIndex(
    ({ role, columns }) => role === 'strategies' && columns.includes('fundingShare'),
  );
  const column = plan.tables[table]?.columns.indexOf('fundingShare');
  return column === undefined ? null : { table, column, rowIndexes: null };
}

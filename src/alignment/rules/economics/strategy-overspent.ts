import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const strategyOverspent = declareRule({
  id: 'strategy-overspent',
  group: 'economics',
  severity: 'warning',
  judges: { strategies: ['strategies.budget', 'tactics.strategy', 'tactics.budget'] },
  select: ({ strategies }) => [strategies],
  decide: ({ row, tactics }) => {
    const isOpen = isUnreadable(row, 'budget');
    if (row.budget === null && !isOpen) return 'pass';
    const planned = tactics.reduce((sum, { tactic, share }) => sum + (tactic.row.budget ?? 0) * share, 0);
    // No budget is below 0, so tactics without one never exceed it.
    if (planned <= (row.budget ?? 0) + roundingTolerance) return 'pass';
    if (row.budget === null) return undecided(row, 'budget');
    return {
      outcome: 'finding',
      detail: { strategy: row, budget: row.budget, planned },
      fields: ['budget'],
      related: tactics
        .filter(({ tactic }) => tactic.row.budget !== null)
        .map(({ tactic }) => ({ row: tactic.row, fields: ['budget'] })),
    };
  },
  message: ({ strategy, ...amounts }) =>
    language.rules['strategy-overspent'].finding({ strategy: label(strategy), ...amounts }),
});

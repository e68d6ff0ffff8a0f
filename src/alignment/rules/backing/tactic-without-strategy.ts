import { isUnreadable } from '../../../plan/rows';
import { linkableStrategies } from '../../link-up/linkable-strategies';
import { referenceTo } from '../../nearest-key';
import { declareRule, undecided } from '../../rule';
import { suggestStrategies } from '../../suggestions/likely-strategies';
import { label } from '../../wording';

export const tacticWithoutStrategy = declareRule({
  id: 'tactic-without-strategy',
  group: 'backing',
  severity: 'error',
  judges: { tactics: ['tactics.strategy'] },
  passesWithout: ['tactics.strategy'],
  select: ({ tactics }) => [tactics],
  decide: ({ row }) => {
    if (row.strategy.length > 0) return 'pass';
    if (isUnreadable(row, 'strategy')) return undecided(row, 'strategy');
    return { outcome: 'finding', detail: { tactic: row }, fields: ['strategy'] };
  },
  message: ({ tactic }, lead) =>
    lead === 'sales'
      ? `${label(tactic)} has no strategy yet. Name the one that it supports, or ask marketing for one.`
      : `${label(tactic)} has no strategy. Name the one that it supports, or drop it.`,
  fixes: ({ row }, _, alignment) =>
    suggestStrategies(row, linkableStrategies(alignment), 3).flatMap(({ row: strategy }) => {
      const newValue = referenceTo(strategy);
      return newValue === null
        ? []
        : [{ label: `Link to ${label(strategy)}`, edits: [{ row, field: 'strategy', newValue }] }];
    }),
});

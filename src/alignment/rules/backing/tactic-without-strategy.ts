import { language } from '../../../languages/language';
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
    language.rules['tactic-without-strategy'].finding({ tactic: label(tactic), lead }),
  fixes: ({ row }, _, alignment) => {
    const { link } = language.rules['tactic-without-strategy'].fixes;
    return suggestStrategies(row, linkableStrategies(alignment), 3).flatMap(({ row: strategy }) => {
      const newValue = referenceTo(strategy);
      return newValue === null
        ? []
        : [{ label: link(label(strategy)), edits: [{ row, field: 'strategy', newValue }] }];
    });
  },
});

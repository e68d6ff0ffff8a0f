import { declareRule, undecided } from '../../rule';
import { suggestStrategies } from '../../suggest-strategies';
import { isUnreadable } from '../../../plan/rows';
import { label } from '../../wording';
import { writtenKey } from '../../written-key';

export const tacticWithoutStrategy = declareRule({
  id: 'tactic-without-strategy',
  group: 'backing',
  title: 'Tactic without a strategy',
  question: 'Does every tactic name the strategy that backs it?',
  reason: 'Work that no strategy asks for takes money and people from work that one does.',
  severity: 'error',
  judges: { tactics: ['tactics.strategy'] },
  select: ({ tactics }) => [tactics],
  decide: ({ row }) => {
    if (row.strategy.length > 0) return 'pass';
    if (isUnreadable(row, 'strategy')) return undecided(row, 'strategy');
    return { outcome: 'finding', detail: { tactic: row }, fields: ['strategy'] };
  },
  messages: {
    finding: ({ tactic }, lead) =>
      lead === 'sales'
        ? `No strategy supports ${label(tactic)} yet. Name the one that it brings about, or ask marketing for one.`
        : `${label(tactic)} has no strategy behind it. Name the one that it brings about, or drop it.`,
    pass: 'The tactic names a strategy.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy column.',
  },
  fixes: ({ row }, _, alignment) =>
    suggestStrategies(row, alignment.nameableStrategies, 3).flatMap((strategy) => {
      const newValue = writtenKey(strategy);
      return newValue === null
        ? []
        : [{ label: `Link to ${label(strategy)}`, row, field: 'strategy', newValue }];
    }),
});

import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const strategyWithoutTactic = declareRule({
  id: 'strategy-without-tactic',
  group: 'backing',
  title: 'Strategy without a tactic',
  question: 'Does every strategy have a tactic?',
  reason: 'A strategy that nobody works on is only a wish.',
  severity: 'warning',
  judges: { strategies: ['strategies', 'tactics.strategy'] },
  passesWithout: ['tactics.strategy'],
  select: ({ strategies }) => [strategies],
  decide: ({ row, tactics }, { hasUnknownStrategy }) => {
    if (tactics.length > 0) return 'pass';
    // With another name, references that now lead nowhere could lead here.
    if (hasUnknownStrategy && isUnreadable(row, 'strategy')) return undecided(row, 'strategy');
    return { outcome: 'finding', detail: { strategy: row }, fields: ['strategy'] };
  },
  messages: {
    finding: ({ strategy }, lead) =>
      lead === 'sales'
        ? `The sales plan has no tactic for ${label(strategy)}. Plan one, or ask marketing whether it still stands.`
        : `${label(strategy)} has no live tactic. Plan one, or drop the strategy.`,
    pass: 'The strategy has a live tactic.',
    incomplete: 'The name of the strategy could not be read, so tactics may refer to it.',
    inapplicable: 'The plan has no tactics, or they have no Strategy column.',
  },
});

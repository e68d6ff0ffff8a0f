import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const strategyWithoutTactic = declareRule({
  id: 'strategy-without-tactic',
  group: 'backing',
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
  message: ({ strategy }, lead) =>
    language.rules['strategy-without-tactic'].finding({ strategy: label(strategy), lead }),
});

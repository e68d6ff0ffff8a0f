import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { withoutLiveGoal } from '../../goal-cause';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const strategyWithoutGoal = declareRule({
  id: 'strategy-without-goal',
  group: 'backing',
  severity: 'error',
  judges: { strategies: ['goals', 'strategies.goal'] },
  passesWithout: ['strategies.goal'],
  select: ({ strategies }) => [strategies],
  decide: ({ row }) => {
    if (row.goal.length > 0) return 'pass';
    if (isUnreadable(row, 'goal')) return undecided(row, 'goal');
    return { outcome: 'finding', detail: { strategy: row }, fields: ['goal'], cause: withoutLiveGoal(row) };
  },
  message: ({ strategy }) => language.rules['strategy-without-goal'].finding(label(strategy)),
});

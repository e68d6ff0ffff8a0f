import { isUnreadable } from '../../../plan/rows';
import { withoutLiveGoal } from '../../goal-cause';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const strategyWithoutGoal = declareRule({
  id: 'strategy-without-goal',
  group: 'backing',
  title: 'Strategy without a goal',
  question: 'Does every strategy name a goal?',
  reason: 'Without a goal nobody can tell whether the strategy works, and its tactics are not backed either.',
  severity: 'error',
  judges: { strategies: ['goals', 'strategies.goal'] },
  passesWithout: ['strategies.goal'],
  select: ({ strategies }) => [strategies],
  decide: ({ row }) => {
    if (row.goal.length > 0) return 'pass';
    if (isUnreadable(row, 'goal')) return undecided(row, 'goal');
    return { outcome: 'finding', detail: { strategy: row }, fields: ['goal'], cause: withoutLiveGoal(row) };
  },
  messages: {
    finding: ({ strategy }) => `${label(strategy)} has no goal. Name the goal that it serves, or drop it.`,
    pass: 'The strategy names a goal.',
    incomplete: 'The Goal of the strategy could not be read.',
    inapplicable: 'The plan has no goals, or its strategies have no Goal column.',
  },
});

import { language } from '../../../languages/language';
import { choiceWord } from '../../../plan/fields/in-words';
import { isLive, isUnreadable } from '../../../plan/rows';
import { withoutLiveGoal } from '../../goal-cause';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const retiredGoal = declareRule({
  id: 'retired-goal',
  group: 'backing',
  severity: 'error',
  judges: { strategies: ['goals', 'strategies.goal', 'goals.status'] },
  select: ({ strategies }) => [strategies],
  decide: ({ row }, { plan }) => {
    if (isUnreadable(row, 'goal'))
      return plan.goals.some((goal) => goal.retired && goal.nameable) ? undecided(row, 'goal') : 'pass';
    const goals = row.goal.flatMap(({ target }) => (target === null ? [] : [target]));
    const retired = [...new Set(goals.filter((goal) => goal.retired))];
    if (retired.length === 0 || goals.some(isLive)) return 'pass';
    return {
      outcome: 'finding',
      detail: { strategy: row, retired },
      fields: ['goal'],
      cause: withoutLiveGoal(row),
      related: retired.map((goal) => ({ row: goal, fields: ['status'] })),
    };
  },
  message: ({ strategy, retired }) =>
    language.rules['retired-goal'].finding({
      strategy: label(strategy),
      goals: retired.map((goal) => ({ goal: label(goal), status: choiceWord('status', goal.status ?? '') })),
    }),
});

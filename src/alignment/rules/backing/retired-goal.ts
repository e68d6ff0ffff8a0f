import { isLive, isUnreadable } from '../../../plan/rows';
import { withoutLiveGoal } from '../../goal-cause';
import { declareRule, undecided } from '../../rule';
import { enumerate, label } from '../../wording';

export const retiredGoal = declareRule({
  id: 'retired-goal',
  group: 'backing',
  title: 'Retired goal',
  question: 'Does every strategy serve at least one live goal?',
  reason: 'A strategy whose goals were all dropped no longer has a purpose.',
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
  messages: {
    finding: ({ strategy, retired }) =>
      `${label(strategy)} serves only ${enumerate(retired.map((goal) => `${label(goal)}, which is ${goal.status}`))}. Name a live goal, or retire the strategy too.`,
    pass: 'The strategy serves a live goal, or names no retired one.',
    incomplete: 'The Goal of the strategy could not be read.',
    inapplicable: 'The plan has no goals, or its strategies have no Goal column.',
  },
});

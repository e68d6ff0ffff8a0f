import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const goalWithoutStrategy = declareRule({
  id: 'goal-without-strategy',
  group: 'backing',
  severity: 'warning',
  judges: { goals: ['goals', 'strategies.goal'] },
  passesWithout: ['strategies.goal'],
  select: ({ liveRows }) => [liveRows.goals],
  decide: ({ row }, { servedGoals, hasUnknownGoal }) => {
    if (servedGoals.has(row)) return 'pass';
    // With another name, references that now lead nowhere could lead here.
    if (hasUnknownGoal && isUnreadable(row, 'goal')) return undecided(row, 'goal');
    return { outcome: 'finding', detail: { goal: row }, fields: ['goal'] };
  },
  message: ({ goal }) => language.rules['goal-without-strategy'].finding(label(goal)),
});

import { declareRule, undecided } from '../../rule';
import { isUnreadable } from '../../../plan/rows';
import { label } from '../../wording';

export const goalWithoutStrategy = declareRule({
  id: 'goal-without-strategy',
  group: 'backing',
  title: 'Goal without a strategy',
  question: 'Does some strategy serve every goal?',
  reason: 'A goal that no strategy serves will be missed, or met by chance.',
  severity: 'warning',
  judges: { goals: ['goals', 'strategies.goal'] },
  select: ({ liveRows }) => [liveRows.goals],
  decide: ({ row }, { servedGoals, hasUnknownGoal }) => {
    if (servedGoals.has(row)) return 'pass';
    if (hasUnknownGoal && (isUnreadable(row, 'id') || isUnreadable(row, 'goal')))
      return undecided(row, 'id', 'goal');
    return { outcome: 'finding', detail: { goal: row }, fields: ['goal'] };
  },
  messages: {
    finding: ({ goal }) =>
      `No live strategy serves ${label(goal)}. Name it in the Goal of a strategy that is for it, or plan one.`,
    pass: 'A live strategy serves the goal.',
    incomplete: 'The ID or the name of the goal could not be read, so strategies may refer to it.',
    inapplicable: 'The plan has no goals, no strategies, or strategies without a Goal column.',
  },
});

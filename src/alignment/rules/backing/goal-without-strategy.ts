import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const goalWithoutStrategy = declareRule({
  id: 'goal-without-strategy',
  group: 'backing',
  title: 'Goal without a strategy',
  question: 'Does every goal have a strategy?',
  reason: 'A goal without a strategy will be missed, or met only by chance.',
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
  messages: {
    finding: ({ goal }) =>
      `No live strategy serves ${label(goal)}. Enter it in the Goal column of a strategy, or add a strategy for it.`,
    pass: 'The goal has a live strategy.',
    incomplete: 'The name of the goal could not be read, so strategies may refer to it.',
    inapplicable: 'The plan has no goals, no strategies, or strategies without a Goal column.',
  },
});

import { withoutLiveGoal } from '../../goal-cause';
import { proposeNearestKey } from '../../nearest-key';
import { declareRule } from '../../rule';
import { findUnknownReferences } from '../../unknown-references';
import { label, quote } from '../../wording';

export const unknownGoal = declareRule({
  id: 'unknown-goal',
  group: 'backing',
  title: 'Unknown goal',
  question: 'Is every goal that a strategy names in the plan?',
  reason: 'If the goal is not in the plan, the link leads nowhere.',
  severity: 'error',
  judges: { strategies: ['goals', 'strategies.goal'] },
  select: ({ strategies }) => [strategies],
  // Where no other goal is left, the tactics of the strategy lose by it too.
  decide: ({ row, hasValidGoal }) =>
    findUnknownReferences(row, 'goal', row.goal, hasValidGoal ? undefined : withoutLiveGoal(row)),
  messages: {
    finding: ({ row, text, ambiguous }) =>
      ambiguous
        ? `${label(row)} names ${quote(text)}, and several goals have that name. Enter the ID of the right one, or give them different names.`
        : `${label(row)} names the goal ${quote(text)}, which is not in the plan. Enter the ID or name of one that is, or add it.`,
    pass: 'Every goal that the strategy names is in the plan.',
    incomplete: 'The Goal of the strategy could not be read.',
    inapplicable: 'The plan has no goals, or its strategies have no Goal column.',
  },
  fixes: ({ row }, unknown, { plan }) => proposeNearestKey(row, 'goal', unknown, plan.goals),
});

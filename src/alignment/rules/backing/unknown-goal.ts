import { quote } from '../../../languages/words';
import { withoutLiveGoal } from '../../goal-cause';
import { proposeNearestKey } from '../../nearest-key';
import { declareRule } from '../../rule';
import { findUnknownReferences } from '../../unknown-references';
import { label } from '../../wording';

export const unknownGoal = declareRule({
  id: 'unknown-goal',
  group: 'backing',
  severity: 'error',
  judges: { strategies: ['goals', 'strategies.goal'] },
  select: ({ strategies }) => [strategies],
  // Where no other goal is left, the tactics of the strategy lose by it too.
  decide: ({ row, hasValidGoal }) =>
    findUnknownReferences(row, 'goal', row.goal, hasValidGoal ? undefined : withoutLiveGoal(row)),
  message: ({ row, text, ambiguous }) =>
    ambiguous
      ? `${label(row)} names ${quote(text)}, and several goals have that name. Enter the ID of the right one, or give them different names.`
      : `${label(row)} names the goal ${quote(text)}, which is not in the plan. Enter the ID or name of one that is, or add it.`,
  fixes: ({ row }, unknown, { plan }) => proposeNearestKey(row, 'goal', unknown, plan.goals),
});

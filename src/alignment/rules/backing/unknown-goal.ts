import { language } from '../../../languages/language';
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
  message: ({ row, text, ambiguous: isAmbiguous }) => {
    const { finding, ambiguous } = language.rules['unknown-goal'];
    return (isAmbiguous ? ambiguous : finding)({ strategy: label(row), named: quote(text) });
  },
  fixes: ({ row }, unknown, { plan }) => proposeNearestKey(row, 'goal', unknown, plan.goals),
});

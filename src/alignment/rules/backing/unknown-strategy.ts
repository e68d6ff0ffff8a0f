import { quote } from '../../../languages/words';
import { proposeNearestKey } from '../../nearest-key';
import { declareRule } from '../../rule';
import { findUnknownReferences } from '../../unknown-references';
import { label } from '../../wording';

export const unknownStrategy = declareRule({
  id: 'unknown-strategy',
  group: 'backing',
  severity: 'error',
  judges: { tactics: ['strategies', 'tactics.strategy'] },
  select: ({ tactics }) => [tactics],
  decide: ({ row }) => findUnknownReferences(row, 'strategy', row.strategy),
  message: ({ row, text, ambiguous }) =>
    ambiguous
      ? `${label(row)} names ${quote(text)}, and several strategies have that name. Enter the ID of the right one, or give them different names.`
      : `${label(row)} names the strategy ${quote(text)}, which is not in the plan. Enter the ID or name of one that is, or add it.`,
  fixes: ({ row }, unknown, { plan }) => proposeNearestKey(row, 'strategy', unknown, plan.strategies),
});

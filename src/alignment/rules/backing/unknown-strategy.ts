import { proposeNearestKey } from '../../nearest-key';
import { declareRule } from '../../rule';
import { findUnknownReferences } from '../../unknown-references';
import { label, quote } from '../../wording';

export const unknownStrategy = declareRule({
  id: 'unknown-strategy',
  group: 'backing',
  title: 'Unknown strategy',
  question: 'Is every strategy that a tactic names in the plan?',
  reason: 'If the strategy is not in the plan, the link leads nowhere and the tactic is not backed.',
  severity: 'error',
  judges: { tactics: ['strategies', 'tactics.strategy'] },
  select: ({ tactics }) => [tactics],
  decide: ({ row }) => findUnknownReferences(row, 'strategy', row.strategy),
  messages: {
    finding: ({ row, text, ambiguous }) =>
      ambiguous
        ? `${label(row)} names ${quote(text)}, and several strategies have that name. Enter the ID of the right one, or give them different names.`
        : `${label(row)} names the strategy ${quote(text)}, which is not in the plan. Enter the ID or name of one that is, or add it.`,
    pass: 'Every strategy that the tactic names is in the plan.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
  },
  fixes: ({ row }, unknown, { plan }) => proposeNearestKey(row, 'strategy', unknown, plan.strategies),
});

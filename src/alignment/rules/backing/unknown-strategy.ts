import { proposeNearestKey } from '../../nearest-key';
import { declareRule } from '../../rule';
import { findUnknownReferences } from '../../unknown-references';
import { label, quote } from '../../wording';

export const unknownStrategy = declareRule({
  id: 'unknown-strategy',
  group: 'backing',
  title: 'Unknown strategy',
  question: 'Is every strategy that a tactic names in the plan?',
  reason: 'A reference that leads nowhere backs nothing, however sure it looks.',
  severity: 'error',
  judges: { tactics: ['strategies', 'tactics.strategy'] },
  select: ({ tactics }) => [tactics],
  decide: ({ row }) => findUnknownReferences(row, 'strategy', row.strategy),
  messages: {
    finding: ({ row, text, ambiguous }) =>
      ambiguous
        ? `${label(row)} names ${quote(text)}, and several strategies bear that name. Write the ID of the one that is meant, or name them apart.`
        : `${label(row)} names the strategy ${quote(text)}, which is not in the plan. Write the ID or the name of one that is, or add it.`,
    pass: 'Every strategy that the tactic names is in the plan.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
  },
  fixes: ({ row }, unknown, { plan }) => proposeNearestKey(row, 'strategy', unknown, plan.strategies),
});

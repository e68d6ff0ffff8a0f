import { language } from '../../../languages/language';
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
  message: ({ row, text, ambiguous: isAmbiguous }) => {
    const { finding, ambiguous } = language.rules['unknown-strategy'];
    return (isAmbiguous ? ambiguous : finding)({ tactic: label(row), named: quote(text) });
  },
  fixes: ({ row }, unknown, { plan }) => proposeNearestKey(row, 'strategy', unknown, plan.strategies),
});

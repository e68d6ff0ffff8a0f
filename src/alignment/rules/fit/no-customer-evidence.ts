import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const noCustomerEvidence = declareRule({
  id: 'no-customer-evidence',
  group: 'fit',
  title: 'No evidence from customers',
  question: 'If other strategies rest on evidence from customers, does every strategy?',
  reason:
    'A strategy that rests on what customers said or did can be defended when results disappoint. Without evidence it is an opinion, and the first bad month overturns it.',
  severity: 'advice',
  judges: { strategies: ['strategies.evidence'] },
  select: ({ strategies }) => (strategies.some(({ row }) => row.evidence !== null) ? [strategies] : []),
  decide: ({ row }) => {
    if (row.evidence !== null || row.derived) return 'pass';
    if (isUnreadable(row, 'evidence')) return undecided(row, 'evidence');
    return { outcome: 'finding', detail: { row }, fields: ['evidence'] };
  },
  messages: {
    finding: ({ row }) =>
      `${label(row)} has no evidence from customers, although other strategies have some. Add what they said or did that speaks for it.`,
    pass: 'The strategy names its evidence.',
    incomplete: 'The Evidence of the strategy could not be read.',
    inapplicable: 'The strategies have no Evidence column.',
  },
});

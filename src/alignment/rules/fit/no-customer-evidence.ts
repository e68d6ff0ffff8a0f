import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const noCustomerEvidence = declareRule({
  id: 'no-customer-evidence',
  group: 'fit',
  severity: 'advice',
  judges: { strategies: ['strategies.evidence'] },
  select: ({ strategies }) => (strategies.some(({ row }) => row.evidence !== null) ? [strategies] : []),
  decide: ({ row }) => {
    if (row.evidence !== null || row.derived) return 'pass';
    if (isUnreadable(row, 'evidence')) return undecided(row, 'evidence');
    return { outcome: 'finding', detail: { row }, fields: ['evidence'] };
  },
  message: ({ row }) => language.rules['no-customer-evidence'].finding(label(row)),
});

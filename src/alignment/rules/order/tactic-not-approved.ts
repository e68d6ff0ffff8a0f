import { language } from '../../../languages/language';
import { quote } from '../../../languages/words';
import { isUnreadable } from '../../../plan/rows';
import { date } from '../../../spreadsheet/day-in-words';
import { dueFields, isApprovalDue } from '../../approvals/approvals-in-use';
import { approvalsInUse, signsOfBeginning } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const tacticNotApproved = declareRule({
  id: 'tactic-not-approved',
  group: 'order',
  severity: 'warning',
  judges: { tactics: [signsOfBeginning, approvalsInUse] },
  comparesTactics: true,
  select: ({ tactics }) => [tactics],
  decide: ({ row }, alignment) => {
    if (row.approvedOn !== null || row.status === 'approved') return 'pass';
    // With a day in its own Approved on it would be approved.
    const due = isApprovalDue(row, alignment, ['approvedBy']);
    if (due === false) return 'pass';
    if (due === 'unsure' || isUnreadable(row, 'approvedOn'))
      return undecided(row, ...dueFields(row, alignment), 'approvedOn');
    return { outcome: 'finding', detail: { tactic: row }, fields: ['approvedOn', 'status'] };
  },
  message: (detail, lead) => {
    const { start, status, approvedBy } = detail.tactic;
    const tactic = label(detail.tactic);
    const started = start === null || status === 'active' ? null : date(start);
    const { finding, withoutDay } = language.rules['tactic-not-approved'];
    return approvedBy === null
      ? finding({ tactic, started, lead })
      : withoutDay({ tactic, started, approver: quote(approvedBy) });
  },
});

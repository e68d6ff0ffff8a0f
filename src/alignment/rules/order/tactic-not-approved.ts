import { quote } from '../../../languages/words';
import { isUnreadable } from '../../../plan/rows';
import { date } from '../../../spreadsheet/day-in-words';
import { dueFields, isApprovalDue } from '../../approvals/approvals-in-use';
import { approvalsInUse, signsOfBeginning } from '../../needs';
import { declareRule, undecided } from '../../rule';
import type { Lead } from '../../settings';
import { label } from '../../wording';

const remedy: Readonly<Record<Lead, string>> = {
  marketing: 'Ask marketing to approve it, or put it on hold.',
  sales: 'Have it approved, or put it on hold.',
  joint: 'Ask both sides to approve it, or put it on hold.',
};

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
  message: ({ tactic }, lead) => {
    const begun =
      tactic.start === null || tactic.status === 'active' ? 'is active' : `started on ${date(tactic.start)}`;
    return tactic.approvedBy === null
      ? `${label(tactic)} ${begun}, but it has not been approved. ${remedy[lead]}`
      : `${label(tactic)} ${begun}, and Approved by names ${quote(tactic.approvedBy)}, but Approved on is empty. Enter the day, or put the tactic on hold until it is approved.`;
  },
});

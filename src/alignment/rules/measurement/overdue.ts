import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { couldStateDate } from '../../strategy-periods';
import { count, date, label } from '../../wording';

export const overdue = declareRule({
  id: 'overdue',
  group: 'measurement',
  title: 'Overdue',
  question: 'Is every tactic done once its end has passed?',
  reason:
    'A tactic that has ended and is not done is either late, or forgotten. Both hide in a plan until somebody asks for the result.',
  severity: 'warning',
  judges: { tactics: ['tactics.status', 'tactics.end'] },
  select: ({ tactics }) => [tactics],
  decide: ({ row }, { plan }) => {
    const { end, status } = row;
    const anyStatus = isUnreadable(row, 'status');
    if (status === 'done' || (status === null && !anyStatus)) return 'pass';
    const anyEnd = couldStateDate(row, 'end');
    if (!anyEnd && (end === null || end >= plan.date)) return 'pass';
    if (anyEnd || anyStatus || status === null || end === null)
      return undecided(row, 'status', 'end', 'period');
    return {
      outcome: 'finding',
      detail: { tactic: row, end, status, today: plan.date },
      fields: ['end', 'status'],
    };
  },
  messages: {
    finding: ({ tactic, end, status, today }) =>
      `${label(tactic)} ended on ${date(end)}, ${count(today - end, 'day')} ago, and its status is still ${status}. Set it to done, give it a new end, or drop it.`,
    pass: 'The tactic is done, has not ended yet, or has no status.',
    incomplete: 'The Status or the End of the tactic could not be read.',
    inapplicable: 'The tactics have no Status column.',
  },
});

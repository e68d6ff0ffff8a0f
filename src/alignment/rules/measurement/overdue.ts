import { language } from '../../../languages/language';
import { choiceWord } from '../../../plan/fields/in-words';
import { isUnreadable } from '../../../plan/rows';
import { date } from '../../../spreadsheet/day-in-words';
import { declareRule, undecided } from '../../rule';
import { couldStateDate } from '../../strategy-periods';
import { label } from '../../wording';

export const overdue = declareRule({
  id: 'overdue',
  group: 'measurement',
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
  message: ({ tactic, end, status, today }) =>
    language.rules.overdue.finding({
      tactic: label(tactic),
      end: date(end),
      days: today - end,
      status: choiceWord('status', status),
    }),
});

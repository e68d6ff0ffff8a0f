import { isUnreadable, type Strategy, type Tactic } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { couldStateDate } from '../../strategy-periods';
import { count, date, label } from '../../wording';

export const approvedLate = declareRule({
  id: 'approved-late',
  group: 'order',
  title: 'Approved after the start',
  question: 'Was every row approved by the day it starts?',
  reason:
    'An approval that comes after the start approves what has already been decided. By then the money is spent, and nobody can still change the plan.',
  severity: 'warning',
  otherSeverities: { advice: 'the row is done' },
  judges: {
    strategies: ['strategies.approvedOn', 'strategies.start'],
    tactics: ['tactics.approvedOn', 'tactics.start'],
  },
  select: ({ strategies, tactics }): readonly (readonly { readonly row: Strategy | Tactic }[])[] => [
    strategies,
    tactics,
  ],
  decide: ({ row }) => {
    const anyApproval = isUnreadable(row, 'approvedOn');
    const anyStart = couldStateDate(row, 'start');
    const { approvedOn, start } = row;
    if (anyApproval || anyStart) {
      const bothPossible = (anyApproval || approvedOn !== null) && (anyStart || start !== null);
      return bothPossible ? undecided(row, 'approvedOn', 'start', 'period') : 'pass';
    }
    if (approvedOn === null || start === null || approvedOn <= start) return 'pass';
    return {
      outcome: 'finding',
      detail: { row, approvedOn, start },
      fields: ['approvedOn', 'start'],
      severity: row.status === 'done' ? 'advice' : 'warning',
    };
  },
  messages: {
    finding: ({ row, approvedOn, start }) =>
      `${label(row)} was approved on ${date(approvedOn)}, ${count(approvedOn - start, 'day')} after it started on ${date(start)}. Correct the dates if one is wrong, and have the next one approved first.`,
    pass: 'The row was approved by the day it starts, or one of the dates is empty.',
    incomplete: 'Approved on or the Start of the row could not be read.',
    inapplicable: 'No sheet of the plan has an Approved on column.',
  },
});

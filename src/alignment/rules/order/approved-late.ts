import { language } from '../../../languages/language';
import { isUnreadable, type Strategy, type Tactic } from '../../../plan/rows';
import { date } from '../../../spreadsheet/day-in-words';
import { declareRule, undecided } from '../../rule';
import { couldStateDate } from '../../strategy-periods';
import { label } from '../../wording';

export const approvedLate = declareRule({
  id: 'approved-late',
  group: 'order',
  severity: 'warning',
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
  message: ({ row, approvedOn, start }) =>
    language.rules['approved-late'].finding({
      row: label(row),
      approvedOn: date(approvedOn),
      start: date(start),
      days: approvedOn - start,
    }),
});

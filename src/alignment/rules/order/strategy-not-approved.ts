import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { date } from '../../../spreadsheet/day-in-words';
import { dueFields, isApprovalDue, isUnapproved } from '../../approvals/approvals-in-use';
import { possibleStrategies } from '../../chains';
import { approvalsInUse, signsOfBeginning } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const strategyNotApproved = declareRule({
  id: 'strategy-not-approved',
  group: 'order',
  severity: 'warning',
  judges: { tactics: ['strategies', 'tactics.strategy', signsOfBeginning, approvalsInUse] },
  comparesTactics: true,
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => {
    const unapproved = possibleStrategies(tactic, alignment).filter(isUnapproved);
    if (unapproved.length === 0) return 'pass';
    const { row } = tactic;
    const due = isApprovalDue(row, alignment);
    if (due === false) return 'pass';
    if (due === 'unsure' || isUnreadable(row, 'strategy'))
      return undecided(row, ...dueFields(row, alignment), 'strategy');
    return {
      outcome: 'finding',
      detail: { tactic: row, unapproved },
      fields: ['strategy'],
      related: unapproved.map((strategy) => ({ row: strategy.row, fields: ['approvedOn', 'status'] })),
    };
  },
  message: ({ tactic, unapproved }, lead) =>
    language.rules['strategy-not-approved'].finding({
      tactic: label(tactic),
      started: tactic.start === null || tactic.status === 'active' ? null : date(tactic.start),
      strategies: unapproved.map(({ row }) => label(row)),
      lead,
    }),
});

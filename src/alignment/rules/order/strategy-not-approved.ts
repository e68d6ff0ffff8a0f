import { isUnreadable } from '../../../plan/rows';
import { dueFields, isApprovalDue, isUnapproved } from '../../approvals/approvals-in-use';
import { possibleStrategies } from '../../chains';
import { approvalsInUse, signsOfBeginning } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { date, enumerate, label } from '../../wording';

export const strategyNotApproved = declareRule({
  id: 'strategy-not-approved',
  group: 'order',
  title: 'Strategy not approved yet',
  question: 'Is every strategy approved before its tactics start?',
  reason:
    'Money spent under a strategy that is not approved yet may be money spent on the wrong plan. If the strategy then changes, the work has to be done again.',
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
  messages: {
    finding: ({ tactic, unapproved }, lead) => {
      const isOne = unapproved.length === 1;
      const begun =
        tactic.start === null || tactic.status === 'active'
          ? 'is active'
          : `started on ${date(tactic.start)}`;
      const it = isOne ? 'it' : 'them';
      return `${label(tactic)} ${begun}, but ${isOne ? 'its strategy' : 'its strategies'} ${enumerate(unapproved.map(({ row }) => label(row)))} ${isOne ? 'is' : 'are'} not approved. ${lead === 'sales' ? `Ask sales to approve ${it}` : `Have ${it} approved`}, or put the tactic on hold.`;
    },
    pass: 'The strategies of the tactic are approved, or it has not started.',
    incomplete: 'The Status, the Start or the Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
  },
});

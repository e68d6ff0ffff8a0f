import { isUnreadable, type Strategy } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { enumerate, label } from '../../wording';

export const retiredStrategy = declareRule({
  id: 'retired-strategy',
  group: 'backing',
  title: 'Retired strategy',
  question: 'Is every strategy that a tactic names still live?',
  reason: 'A tactic whose strategy was dropped spends money on something that is no longer pursued.',
  severity: 'error',
  judges: { tactics: ['strategies', 'tactics.strategy', 'strategies.status'] },
  select: ({ tactics }) => [tactics],
  decide: ({ row }, { plan }) => {
    if (isUnreadable(row, 'strategy')) {
      return plan.strategies.some(({ retired, nameable }) => retired && nameable)
        ? undecided(row, 'strategy')
        : 'pass';
    }
    const retired = row.strategy.flatMap(({ target }) => (target?.retired === true ? [target] : []));
    const [first] = retired;
    if (first === undefined) return 'pass';
    const distinct: readonly Strategy[] = [...new Set(retired)];
    return {
      outcome: 'finding',
      detail: { tactic: row, retired: distinct },
      fields: ['strategy'],
      cause: {
        key: `retired ${first.table}/${first.line}`,
        says: `${label(first)} is ${first.status}`,
      },
      related: distinct.map((strategy) => ({ row: strategy, fields: ['status'] })),
    };
  },
  messages: {
    finding: ({ tactic, retired }) =>
      `${label(tactic)} supports ${enumerate(retired.map((strategy) => `${label(strategy)}, which is ${strategy.status}`))}. Link it to a live strategy, or retire it too.`,
    pass: 'No strategy of the tactic is retired.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
  },
});

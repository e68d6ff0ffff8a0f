import { language } from '../../../languages/language';
import { choiceWord } from '../../../plan/fields/in-words';
import { isUnreadable, type Strategy } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const retiredStrategy = declareRule({
  id: 'retired-strategy',
  group: 'backing',
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
        says: language.rules['retired-strategy'].cause(withStatus(first)),
      },
      related: distinct.map((strategy) => ({ row: strategy, fields: ['status'] })),
    };
  },
  message: ({ tactic, retired }) =>
    language.rules['retired-strategy'].finding({
      tactic: label(tactic),
      strategies: retired.map(withStatus),
    }),
});

const withStatus = (row: Strategy): { readonly strategy: string; readonly status: string } => ({
  strategy: label(row),
  status: choiceWord('status', row.status ?? ''),
});

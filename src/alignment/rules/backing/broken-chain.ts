import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { withoutLiveGoal } from '../../goal-cause';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const brokenChain = declareRule({
  id: 'broken-chain',
  group: 'backing',
  severity: 'warning',
  judges: { tactics: ['goals', 'strategies.goal', 'tactics.strategy'] },
  passesWithout: ['strategies.goal'],
  select: ({ tactics }) => [tactics],
  decide: ({ row, strategies }, alignment) => {
    if (isUnreadable(row, 'strategy')) {
      const someAreBroken = alignment.nameableStrategies.some(({ hasValidGoal }) => !hasValidGoal);
      return someAreBroken ? undecided(row, 'strategy') : 'pass';
    }
    const broken = strategies.filter(({ hasValidGoal }) => !hasValidGoal).map((strategy) => strategy.row);
    const [first] = broken;
    if (first === undefined) return 'pass';
    return {
      outcome: 'finding',
      detail: { tactic: row, broken },
      fields: ['strategy'],
      cause: withoutLiveGoal(first),
      related: broken.map((strategy) => ({ row: strategy, fields: ['goal'] })),
    };
  },
  message: ({ tactic, broken }) =>
    language.rules['broken-chain'].finding({ tactic: label(tactic), strategies: broken.map(label) }),
});

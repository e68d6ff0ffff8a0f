import { declareRule, undecided } from '../../rule';
import { isUnreadable } from '../../../plan/rows';
import { enumerate, label } from '../../wording';

export const brokenChain = declareRule({
  id: 'broken-chain',
  group: 'backing',
  title: 'Broken chain',
  question: 'Does every strategy that a tactic refers to reach a goal?',
  reason: 'A tactic hangs from a goal only as far as its strategy does.',
  severity: 'warning',
  judges: { tactics: ['goals', 'strategies.goal', 'tactics.strategy'] },
  select: ({ tactics }) => [tactics],
  decide: ({ row, strategies }, alignment) => {
    if (isUnreadable(row, 'strategy')) {
      const someAreBroken = alignment.nameableStrategies.some(({ hasValidGoal }) => !hasValidGoal);
      return someAreBroken ? undecided(row, 'strategy') : 'pass';
    }
    if (strategies.every(({ hasValidGoal }) => hasValidGoal)) return 'pass';
    const broken = strategies.filter(({ hasValidGoal }) => !hasValidGoal).map((strategy) => strategy.row);
    return {
      outcome: 'finding',
      detail: { tactic: row, broken },
      fields: ['strategy'],
      related: broken.map((strategy) => ({ row: strategy, fields: ['goal'] })),
    };
  },
  messages: {
    finding: ({ tactic, broken }) =>
      `${label(tactic)} serves ${enumerate(broken.map(label))}, which no live goal stands behind. Name one in the Goal of ${broken.length === 1 ? 'that strategy' : 'those strategies'}.`,
    pass: 'Every strategy of the tactic reaches a goal.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no goals, or its strategies have no Goal column.',
  },
});

import { isUnreadable } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import type { TacticChain } from '../../chains';
import { oneOf } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { namesNoSegment } from '../../segment-fit';
import { label } from '../../wording';

export const missingSegment = declareRule({
  id: 'missing-segment',
  group: 'measurement',
  severity: 'warning',
  judges: { tactics: [oneOf('tactics.segment', ['strategies.segment', 'tactics.strategy'])] },
  passesWithout: ['tactics.strategy', 'tactics.segment'],
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => {
    if (!namesNoSegment(tactic)) return 'pass';
    const { row } = tactic;
    if (isUndecided(tactic, alignment)) return undecided(row, 'segment', 'strategy');
    return {
      outcome: 'finding',
      detail: { tactic: row, strategies: tactic.strategies },
      fields: ['segment'],
    };
  },
  message: ({ tactic, strategies }) =>
    strategies.length === 0
      ? `${label(tactic)} has no segment, and no strategy to take one from. Say who it is for.`
      : `Neither ${label(tactic)} nor ${strategies.length === 1 ? 'its strategy' : 'any of its strategies'} names a segment. Say who it is for.`,
});

const isUndecided = ({ row }: TacticChain, { nameableStrategies }: Alignment): boolean =>
  isUnreadable(row, 'segment') ||
  (isUnreadable(row, 'strategy') && nameableStrategies.some((strategy) => strategy.row.segment.length > 0));

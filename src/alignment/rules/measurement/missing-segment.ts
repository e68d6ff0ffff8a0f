import { language } from '../../../languages/language';
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
    language.rules['missing-segment'].finding({ tactic: label(tactic), strategies: strategies.length }),
});

const isUndecided = ({ row }: TacticChain, { nameableStrategies }: Alignment): boolean =>
  isUnreadable(row, 'segment') ||
  (isUnreadable(row, 'strategy') && nameableStrategies.some((strategy) => strategy.row.segment.length > 0));

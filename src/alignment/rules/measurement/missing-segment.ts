import type { Alignment } from '../../alignment';
import type { TacticChain } from '../../chains';
import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { namesNoSegment } from '../../segment-fit';
import { label } from '../../wording';

export const missingSegment = declareRule({
  id: 'missing-segment',
  group: 'measurement',
  title: 'No segment',
  question: 'Does every tactic, or a strategy of it, say whom it addresses?',
  reason: 'A tactic for everybody is for nobody, and its result cannot be compared with what was meant.',
  severity: 'warning',
  judges: { tactics: ['tactics'] },
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
  messages: {
    finding: ({ tactic, strategies }) =>
      strategies.length === 0
        ? `${label(tactic)} names no segment, and has no strategy to lend it one. Say whom it addresses.`
        : `Neither ${label(tactic)} nor ${strategies.length === 1 ? 'its strategy' : 'any of its strategies'} names a segment. Say whom it addresses.`,
    pass: 'The tactic or one of its strategies names a segment.',
    incomplete: 'The Segment or the Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no tactics.',
  },
});

const isUndecided = ({ row }: TacticChain, { nameableStrategies }: Alignment): boolean =>
  isUnreadable(row, 'segment') ||
  (isUnreadable(row, 'strategy') && nameableStrategies.some((strategy) => strategy.row.segment.length > 0));

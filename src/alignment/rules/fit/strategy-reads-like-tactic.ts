import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';
import { readsLikeTactic } from '../../wording-signs';

export const strategyReadsLikeTactic = declareRule({
  id: 'strategy-reads-like-tactic',
  group: 'fit',
  severity: 'advice',
  judges: { strategies: ['strategies'] },
  select: ({ strategies }) => [strategies],
  decide: ({ row }) => {
    if (isUnreadable(row, 'strategy')) return undecided(row, 'strategy');
    if (row.strategy === null || !readsLikeTactic(row.strategy)) return 'pass';
    return { outcome: 'finding', detail: { strategy: row }, fields: ['strategy'] };
  },
  message: ({ strategy }) =>
    `${label(strategy)} reads like a tactic: it says what to do, not where to win. Say what it should achieve with whom, or move it to the tactics.`,
});

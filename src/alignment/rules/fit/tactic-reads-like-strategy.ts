import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';
import { readsLikeStrategy } from '../../wording-signs';

export const tacticReadsLikeStrategy = declareRule({
  id: 'tactic-reads-like-strategy',
  group: 'fit',
  severity: 'advice',
  judges: { tactics: ['tactics'] },
  select: ({ tactics }) => [tactics],
  decide: ({ row }) => {
    if (isUnreadable(row, 'tactic')) return undecided(row, 'tactic');
    if (row.tactic === null || !readsLikeStrategy(row.tactic)) return 'pass';
    return { outcome: 'finding', detail: { tactic: row }, fields: ['tactic'] };
  },
  message: ({ tactic }) =>
    `${label(tactic)} reads like a strategy: it says where to win, not what to do. Say what somebody will do, or move it to the strategies.`,
});

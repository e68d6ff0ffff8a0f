import { percent } from '../../../languages/words';
import { allocationGap } from '../../../plan/reading/link-shares';
import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { scaleShares } from '../../scaled-shares';
import { label } from '../../wording';

export const overallocated = declareRule({
  id: 'overallocated',
  group: 'backing',
  severity: 'error',
  judges: { tactics: ['tactics.strategy'] },
  select: ({ tactics }) => [tactics],
  decide: ({ row }) => {
    if (isUnreadable(row, 'strategy')) return undecided(row, 'strategy');
    if (allocationGap(row.strategy) !== 'over') return 'pass';
    const sum = row.strategy.reduce((total, { statedShare }) => total + (statedShare ?? 0), 0);
    return { outcome: 'finding', detail: { tactic: row, sum }, fields: ['strategy'] };
  },
  message: ({ tactic, sum }) =>
    `The shares of ${label(tactic)} add up to ${percent(sum)}, more than 100%. Lower them to a total of 100%; until then they are scaled down.`,
  fixes: ({ row }) => scaleShares(row),
});

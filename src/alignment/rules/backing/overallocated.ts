import { language } from '../../../languages/language';
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
  message: ({ tactic, sum }) => language.rules.overallocated.finding({ tactic: label(tactic), sum }),
  fixes: ({ row }) => scaleShares(row),
});

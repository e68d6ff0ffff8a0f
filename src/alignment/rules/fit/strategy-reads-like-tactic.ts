import { language } from '../../../languages/language';
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
  message: ({ strategy }) => language.rules['strategy-reads-like-tactic'].finding(label(strategy)),
});

import { language } from '../../../languages/language';
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
  message: ({ tactic }) => language.rules['tactic-reads-like-strategy'].finding(label(tactic)),
});

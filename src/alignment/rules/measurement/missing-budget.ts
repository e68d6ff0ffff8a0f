import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const missingBudget = declareRule({
  id: 'missing-budget',
  group: 'measurement',
  severity: 'advice',
  judges: { tactics: ['tactics.budget'] },
  select: ({ tactics }) => (tactics.some(({ row }) => row.budget !== null) ? [tactics] : []),
  decide: ({ row }) => {
    if (row.budget !== null) return 'pass';
    if (isUnreadable(row, 'budget')) return undecided(row, 'budget');
    return { outcome: 'finding', detail: { tactic: row }, fields: ['budget'] };
  },
  message: ({ tactic }) => language.rules['missing-budget'].finding(label(tactic)),
});

import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const missingKpi = declareRule({
  id: 'missing-kpi',
  group: 'measurement',
  severity: 'warning',
  judges: { tactics: ['tactics.kpi'] },
  passesWithout: ['tactics.kpi'],
  select: ({ tactics }) => [tactics],
  decide: ({ row }) => {
    if (row.kpi !== null) return 'pass';
    if (isUnreadable(row, 'kpi')) return undecided(row, 'kpi');
    return { outcome: 'finding', detail: { tactic: row }, fields: ['kpi'] };
  },
  message: ({ tactic }) => language.rules['missing-kpi'].finding(label(tactic)),
});

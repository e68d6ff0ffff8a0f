import { language } from '../../../languages/language';
import { quote } from '../../../languages/words';
import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const kpiWithoutTarget = declareRule({
  id: 'kpi-without-target',
  group: 'measurement',
  severity: 'warning',
  judges: { tactics: ['tactics.kpi', 'tactics.kpiTarget'] },
  select: ({ tactics }) => (tactics.some(({ row }) => row.kpiTarget !== null) ? [tactics] : []),
  decide: ({ row }) => {
    const { kpi, kpiTarget } = row;
    if (kpiTarget !== null) return 'pass';
    if (kpi === null && !isUnreadable(row, 'kpi')) return 'pass';
    if (kpi === null || isUnreadable(row, 'kpiTarget')) return undecided(row, 'kpi', 'kpiTarget');
    return { outcome: 'finding', detail: { tactic: row, kpi }, fields: ['kpiTarget', 'kpi'] };
  },
  message: ({ tactic, kpi }) =>
    language.rules['kpi-without-target'].finding({ tactic: label(tactic), kpi: quote(kpi) }),
});

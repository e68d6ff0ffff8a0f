import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label, quote } from '../../wording';

export const kpiWithoutTarget = declareRule({
  id: 'kpi-without-target',
  group: 'measurement',
  title: 'KPI without a target',
  question: 'If other tactics have a target for their KPI, does every KPI have one?',
  reason:
    'A KPI without a target always looks fine. Nobody can say whether 300 leads are many or few, so nobody acts in time.',
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
  messages: {
    finding: ({ tactic, kpi }) =>
      `${label(tactic)} is measured by ${quote(kpi)}, but has no target for it. Enter the number that would be a success.`,
    pass: 'The KPI of the tactic has a target, or it has no KPI.',
    incomplete: 'The KPI or the KPI target of the tactic could not be read.',
    inapplicable: 'The tactics have no KPI or no KPI target column.',
  },
});

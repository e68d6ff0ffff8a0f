import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const missingKpi = declareRule({
  id: 'missing-kpi',
  group: 'measurement',
  title: 'No KPI',
  question: 'Does every tactic have a KPI?',
  reason: 'What is not measured cannot be managed, and nobody can tell success from luck.',
  severity: 'warning',
  judges: { tactics: ['tactics.kpi'] },
  passesWithout: ['tactics.kpi'],
  select: ({ tactics }) => [tactics],
  decide: ({ row }) => {
    if (row.kpi !== null) return 'pass';
    if (isUnreadable(row, 'kpi')) return undecided(row, 'kpi');
    return { outcome: 'finding', detail: { tactic: row }, fields: ['kpi'] };
  },
  messages: {
    finding: ({ tactic }) => `${label(tactic)} has no KPI. Name the figure that will show whether it works.`,
    pass: 'The tactic has a KPI.',
    incomplete: 'The KPI of the tactic could not be read.',
    inapplicable: 'The tactics have no KPI column.',
  },
});

import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const missingBudget = declareRule({
  id: 'missing-budget',
  group: 'measurement',
  title: 'No budget',
  question: 'If other tactics have a budget, does every tactic have one?',
  reason:
    'A tactic without a budget is paid for by the others, or not at all. Until it has one it counts with the average of those that have, which may be far off.',
  severity: 'advice',
  judges: { tactics: ['tactics.budget'] },
  select: ({ tactics }) => (tactics.some(({ row }) => row.budget !== null) ? [tactics] : []),
  decide: ({ row }) => {
    if (row.budget !== null) return 'pass';
    if (isUnreadable(row, 'budget')) return undecided(row, 'budget');
    return { outcome: 'finding', detail: { tactic: row }, fields: ['budget'] };
  },
  messages: {
    finding: ({ tactic }) =>
      `${label(tactic)} has no budget, although other tactics have one. Enter what it may cost, or 0 if it costs nothing.`,
    pass: 'The tactic has a budget.',
    incomplete: 'The Budget of the tactic could not be read.',
    inapplicable: 'The tactics have no Budget column.',
  },
});

import { proposeNearestKey } from '../../nearest-key';
import { declareRule, undecided } from '../../rule';
import { isUnreadable } from '../../../plan/rows';
import { label, quote } from '../../wording';

export const unknownGoal = declareRule({
  id: 'unknown-goal',
  group: 'backing',
  title: 'Unknown goal',
  question: 'Is every goal that a strategy names in the plan?',
  reason: 'A reference that leads nowhere serves nothing, however sure it looks.',
  severity: 'error',
  judges: { strategies: ['goals', 'strategies.goal'] },
  select: ({ strategies }) => [strategies],
  decide: ({ row }) => {
    if (isUnreadable(row, 'goal')) return undecided(row, 'goal');
    return row.goal
      .filter(({ target }) => target === null)
      .map((link) => ({
        outcome: 'finding',
        detail: { strategy: row, text: link.text, ambiguous: link.ambiguous },
        fields: ['goal'],
        part: link.text,
      }));
  },
  messages: {
    finding: ({ strategy, text, ambiguous }) =>
      ambiguous
        ? `${label(strategy)} names ${quote(text)}, and several goals bear that name. Write the ID of the one that is meant, or name them apart.`
        : `${label(strategy)} names the goal ${quote(text)}, which is not in the plan. Write the ID or the name of one that is, or add it.`,
    pass: 'Every goal that the strategy names is in the plan.',
    incomplete: 'The Goal of the strategy could not be read.',
    inapplicable: 'The plan has no goals, or its strategies have no Goal column.',
  },
  fixes: ({ row }, unknown, { plan }) => proposeNearestKey(row, 'goal', unknown, plan.goals),
});

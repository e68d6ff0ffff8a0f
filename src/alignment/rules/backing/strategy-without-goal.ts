import { declareRule, undecided } from '../../rule';
import { isUnreadable } from '../../../plan/rows';
import { label } from '../../wording';

export const strategyWithoutGoal = declareRule({
  id: 'strategy-without-goal',
  group: 'backing',
  title: 'Strategy without a goal',
  question: 'Does every strategy name the goal that it serves?',
  reason: 'A strategy that serves no goal cannot be judged, and all tactics under it hang loose with it.',
  severity: 'error',
  judges: { strategies: ['goals', 'strategies.goal'] },
  select: ({ strategies }) => [strategies],
  decide: ({ row }) => {
    if (row.goal.length > 0) return 'pass';
    if (isUnreadable(row, 'goal')) return undecided(row, 'goal');
    return { outcome: 'finding', detail: { strategy: row }, fields: ['goal'] };
  },
  messages: {
    finding: ({ strategy }) => `${label(strategy)} serves no goal. Name the goal that it is for, or drop it.`,
    pass: 'The strategy names a goal.',
    incomplete: 'The Goal of the strategy could not be read.',
    inapplicable: 'The plan has no goals, or its strategies have no Goal column.',
  },
});

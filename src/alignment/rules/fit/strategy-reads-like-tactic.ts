import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';
import { readsLikeTactic } from '../../wording-signs';

export const strategyReadsLikeTactic = declareRule({
  id: 'strategy-reads-like-tactic',
  group: 'fit',
  title: 'Strategy worded as a tactic',
  question: 'Does every strategy say where to win, and not what to send or print?',
  reason:
    'A strategy that names one action leaves nothing to choose for the tactics below it. When the action is over, so is the strategy.',
  severity: 'advice',
  judges: { strategies: ['strategies'] },
  select: ({ strategies }) => [strategies],
  decide: ({ row }) => {
    if (isUnreadable(row, 'strategy')) return undecided(row, 'strategy');
    if (row.strategy === null || !readsLikeTactic(row.strategy)) return 'pass';
    return { outcome: 'finding', detail: { strategy: row }, fields: ['strategy'] };
  },
  messages: {
    finding: ({ strategy }) =>
      `${label(strategy)} reads like a tactic: it says what to do, not where to win. Say what it should achieve with whom, or move it to the tactics.`,
    pass: 'The strategy does not read like a tactic.',
    incomplete: 'The Strategy could not be read.',
    inapplicable: 'The plan has no strategies.',
  },
});

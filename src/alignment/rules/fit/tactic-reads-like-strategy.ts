import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';
import { readsLikeStrategy } from '../../wording-signs';

export const tacticReadsLikeStrategy = declareRule({
  id: 'tactic-reads-like-strategy',
  group: 'fit',
  title: 'Tactic worded as a strategy',
  question: 'Does every tactic say what somebody will do?',
  reason:
    'A tactic that says where to win, and not what to do, cannot be carried out or ticked off. Whoever is to do it has to guess, and the strategy behind it is planned twice.',
  severity: 'advice',
  judges: { tactics: ['tactics'] },
  select: ({ tactics }) => [tactics],
  decide: ({ row }) => {
    if (isUnreadable(row, 'tactic')) return undecided(row, 'tactic');
    if (row.tactic === null || !readsLikeStrategy(row.tactic)) return 'pass';
    return { outcome: 'finding', detail: { tactic: row }, fields: ['tactic'] };
  },
  messages: {
    finding: ({ tactic }) =>
      `${label(tactic)} reads like a strategy: it says where to win, not what to do. Say what somebody will do, or move it to the strategies.`,
    pass: 'The tactic does not read like a strategy.',
    incomplete: 'The Tactic could not be read.',
    inapplicable: 'The plan has no tactics.',
  },
});

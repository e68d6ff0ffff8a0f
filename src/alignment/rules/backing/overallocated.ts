import { allocationGap } from '../../../plan/reading/link-shares';
import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label, percent } from '../../wording';

export const overallocated = declareRule({
  id: 'overallocated',
  group: 'backing',
  title: 'Shares above 100%',
  question: 'Do the shares of every tactic stay within 100%?',
  reason: 'A tactic cannot give more than all of itself; the score scales such shares down.',
  severity: 'error',
  judges: { tactics: ['tactics.strategy'] },
  select: ({ tactics }) => [tactics],
  decide: ({ row }) => {
    if (isUnreadable(row, 'strategy')) return undecided(row, 'strategy');
    if (allocationGap(row.strategy) !== 'over') return 'pass';
    const sum = row.strategy.reduce((total, { statedShare }) => total + (statedShare ?? 0), 0);
    return { outcome: 'finding', detail: { tactic: row, sum }, fields: ['strategy'] };
  },
  messages: {
    finding: ({ tactic, sum }) =>
      `The shares of ${label(tactic)} sum to ${percent(sum)}, more than 100%. Lower them until they sum to 100%; until then they count as scaled down.`,
    pass: 'The shares of the tactic sum to 100% at most.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy column.',
  },
});

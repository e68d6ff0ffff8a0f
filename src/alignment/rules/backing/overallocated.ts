import { allocationGap } from '../../../plan/reading/link-shares';
import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { scaleShares } from '../../scaled-shares';
import { label, percent } from '../../wording';

export const overallocated = declareRule({
  id: 'overallocated',
  group: 'backing',
  title: 'Shares above 100%',
  question: 'Do the shares of every tactic add up to at most 100%?',
  reason:
    'A tactic cannot be split into more than 100%. Shares that promise more count the same money and the same units twice; the score scales them down.',
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
      `The shares of ${label(tactic)} add up to ${percent(sum)}, more than 100%. Lower them to a total of 100%; until then they are scaled down.`,
    pass: 'The shares of the tactic add up to at most 100%.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy column.',
  },
  fixes: ({ row }) => scaleShares(row),
});

import { allocationGap } from '../../../plan/reading/link-shares';
import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { scaleShares } from '../../scaled-shares';
import { label, percent } from '../../wording';

export const underallocated = declareRule({
  id: 'underallocated',
  group: 'backing',
  title: 'Shares below 100%',
  question: 'If every strategy of a tactic has a share, do the shares add up to 100%?',
  reason:
    'The part of a tactic that belongs to no strategy is not backed. It costs money and time all the same, and no goal gets anything for it.',
  severity: 'warning',
  judges: { tactics: ['tactics.strategy'] },
  select: ({ tactics }) => [tactics],
  decide: ({ row }) => {
    if (isUnreadable(row, 'strategy')) return undecided(row, 'strategy');
    if (allocationGap(row.strategy) !== 'under') return 'pass';
    const sum = row.strategy.reduce((total, { statedShare }) => total + (statedShare ?? 0), 0);
    return { outcome: 'finding', detail: { tactic: row, sum }, fields: ['strategy'] };
  },
  messages: {
    finding: ({ tactic, sum }) =>
      `The shares of ${label(tactic)} add up to ${percent(sum)}, so ${percent(1 - sum)} of it is not backed. Raise them to 100%, or leave one share out: its strategy then gets the rest.`,
    pass: 'The shares of the tactic add up to 100%, or one is left out.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy column.',
  },
  fixes: ({ row }) => scaleShares(row),
});

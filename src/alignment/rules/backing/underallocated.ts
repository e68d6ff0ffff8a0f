import { allocationGap } from '../../../plan/reading/link-shares';
import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label, percent } from '../../wording';

export const underallocated = declareRule({
  id: 'underallocated',
  group: 'backing',
  title: 'Shares below 100%',
  question: 'Do the shares of every tactic whose links all state one reach 100%?',
  reason: 'What no strategy claims of a tactic is work without backing.',
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
      `The shares of ${label(tactic)} sum to ${percent(sum)}, so ${percent(1 - sum)} of it is backed by nothing. Raise them to 100%, or leave out one share, so that its strategy takes the rest.`,
    pass: 'The shares of the tactic reach 100%, or one is open.',
    incomplete: 'The Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy column.',
  },
});

import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label, quote } from '../../wording';

export const channelUnserved = declareRule({
  id: 'channel-unserved',
  group: 'coverage',
  title: 'Channel without a tactic',
  question: 'Does a tactic use every channel that its strategy names?',
  reason:
    'A channel that the strategy counts on and no tactic uses brings nothing. Either the work for it was forgotten, or the strategy promises more than anybody plans.',
  severity: 'advice',
  judges: { strategies: ['strategies.channel', 'tactics.strategy', 'tactics.channel'] },
  select: ({ strategies }) => [strategies],
  decide: ({ row, tactics }) => {
    const isOpen = isUnreadable(row, 'channel');
    if (row.channel.length === 0 && !isOpen) return 'pass';
    const used = new Set<string>();
    for (const { tactic } of tactics) for (const { identity } of tactic.row.channel) used.add(identity);
    if (used.size === 0) return 'pass';
    if (isOpen) return undecided(row, 'channel');
    const unused = new Map<string, string>();
    for (const { identity, text } of row.channel) {
      if (!used.has(identity) && !unused.has(identity)) unused.set(identity, text);
    }
    return [...unused.values()].map((text) => ({
      outcome: 'finding',
      detail: { strategy: row, channel: text },
      fields: ['channel'],
      name: `${row.key} / ${text}`,
    }));
  },
  messages: {
    finding: ({ strategy, channel }) =>
      `${label(strategy)} counts on the channel ${quote(channel)}, but none of its tactics uses it. Plan a tactic there, or take the channel out of the strategy.`,
    pass: 'The tactics of the strategy use all channels that it names, or they name none.',
    incomplete: 'The Channel of the strategy could not be read.',
    inapplicable: 'The strategies have no Channel, or the tactics no Strategy or no Channel.',
  },
});

import { language } from '../../../languages/language';
import { quote } from '../../../languages/words';
import { isUnreadable } from '../../../plan/rows';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const channelUnserved = declareRule({
  id: 'channel-unserved',
  group: 'coverage',
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
  message: ({ strategy, channel }) =>
    language.rules['channel-unserved'].finding({ strategy: label(strategy), channel: quote(channel) }),
});

import { decideOutside, proposeNamesOfStrategies } from '../../outside-strategies';
import { declareRule } from '../../rule';
import { enumerate, label, quote } from '../../wording';

export const channelOutsideStrategy = declareRule({
  id: 'channel-outside-strategy',
  group: 'fit',
  title: 'Channel not in the strategy',
  question: 'Does every tactic use channels that one of its strategies names?',
  reason:
    'A strategy chooses the channels in which its customers can be reached. Money spent in another channel is likely to reach somebody else.',
  severity: 'advice',
  judges: { tactics: ['tactics.strategy', 'tactics.channel', 'strategies.channel'] },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => decideOutside(tactic, 'channel', alignment),
  messages: {
    finding: ({ tactic, outside, named }) =>
      `${label(tactic.row)} uses ${enumerate(outside.map(quote))}, but ${tactic.strategies.length === 1 ? 'its strategy names' : 'its strategies name'} only ${enumerate(named.map(quote))}. Move it to a channel of the strategy, or add the channel to the strategy.`,
    pass: 'The channels of the tactic are among those of its strategies.',
    incomplete: 'The Channel or the Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy or no Channel column, or no strategy names a channel.',
  },
  fixes: (_, found) => proposeNamesOfStrategies(found, 'channel'),
});

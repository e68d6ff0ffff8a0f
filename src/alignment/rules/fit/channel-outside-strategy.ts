import { enumerate, quote } from '../../../languages/words';
import { decideOutside, proposeNamesOfStrategies } from '../../outside-strategies';
import { declareRule } from '../../rule';
import { label } from '../../wording';

export const channelOutsideStrategy = declareRule({
  id: 'channel-outside-strategy',
  group: 'fit',
  severity: 'advice',
  judges: { tactics: ['tactics.strategy', 'tactics.channel', 'strategies.channel'] },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => decideOutside(tactic, 'channel', alignment),
  message: ({ tactic, outside, named }) =>
    `${label(tactic.row)} uses ${enumerate(outside.map(quote))}, but ${tactic.strategies.length === 1 ? 'its strategy names' : 'its strategies name'} only ${enumerate(named.map(quote))}. Move it to a channel of the strategy, or add the channel to the strategy.`,
  fixes: (_, found) => proposeNamesOfStrategies(found, 'channel'),
});

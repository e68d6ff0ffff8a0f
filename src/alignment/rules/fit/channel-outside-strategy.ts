import { language } from '../../../languages/language';
import { decideOutside, outsideInWords, proposeNamesOfStrategies } from '../../outside-strategies';
import { declareRule } from '../../rule';

export const channelOutsideStrategy = declareRule({
  id: 'channel-outside-strategy',
  group: 'fit',
  severity: 'advice',
  judges: { tactics: ['tactics.strategy', 'tactics.channel', 'strategies.channel'] },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => decideOutside(tactic, 'channel', alignment),
  message: (found) => language.rules['channel-outside-strategy'].finding(outsideInWords(found)),
  fixes: (_, found) => proposeNamesOfStrategies(found, 'channel'),
});

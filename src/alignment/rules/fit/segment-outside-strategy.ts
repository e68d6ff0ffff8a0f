import { language } from '../../../languages/language';
import { decideOutside, outsideInWords, proposeNamesOfStrategies } from '../../outside-strategies';
import { declareRule } from '../../rule';

export const segmentOutsideStrategy = declareRule({
  id: 'segment-outside-strategy',
  group: 'fit',
  severity: 'warning',
  judges: { tactics: ['tactics.strategy', 'tactics.segment', 'strategies.segment'] },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => decideOutside(tactic, 'segment', alignment),
  message: (found) => language.rules['segment-outside-strategy'].finding(outsideInWords(found)),
  fixes: (_, found) => proposeNamesOfStrategies(found, 'segment'),
});

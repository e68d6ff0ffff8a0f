import { enumerate, quote } from '../../../languages/words';
import { decideOutside, proposeNamesOfStrategies } from '../../outside-strategies';
import { declareRule } from '../../rule';
import { label } from '../../wording';

export const segmentOutsideStrategy = declareRule({
  id: 'segment-outside-strategy',
  group: 'fit',
  severity: 'warning',
  judges: { tactics: ['tactics.strategy', 'tactics.segment', 'strategies.segment'] },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => decideOutside(tactic, 'segment', alignment),
  message: ({ tactic, outside, named }) =>
    `${label(tactic.row)} is aimed at ${enumerate(outside.map(quote))}, but ${tactic.strategies.length === 1 ? 'its strategy names' : 'its strategies name'} only ${enumerate(named.map(quote))}. Agree on who it is for.`,
  fixes: (_, found) => proposeNamesOfStrategies(found, 'segment'),
});

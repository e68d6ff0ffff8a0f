import { enumerate, quote } from '../../../languages/words';
import { decideOutside, proposeNamesOfStrategies } from '../../outside-strategies';
import { declareRule } from '../../rule';
import { label } from '../../wording';

export const productOutsideStrategy = declareRule({
  id: 'product-outside-strategy',
  group: 'fit',
  severity: 'warning',
  judges: { tactics: ['tactics.strategy', 'tactics.product', 'strategies.product'] },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => decideOutside(tactic, 'product', alignment),
  message: ({ tactic, outside, named }) =>
    `${label(tactic.row)} is for ${enumerate(outside.map(quote))}, but ${tactic.strategies.length === 1 ? 'its strategy names' : 'its strategies name'} only ${enumerate(named.map(quote))}. Correct the product, or link the tactic to the strategy that it supports.`,
  fixes: (_, found) => proposeNamesOfStrategies(found, 'product'),
});

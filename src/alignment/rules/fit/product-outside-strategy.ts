import { decideOutside, proposeNamesOfStrategies } from '../../outside-strategies';
import { declareRule } from '../../rule';
import { enumerate, label, quote } from '../../wording';

export const productOutsideStrategy = declareRule({
  id: 'product-outside-strategy',
  group: 'fit',
  title: 'Product not in the strategy',
  question: 'Does every tactic sell products that one of its strategies names?',
  reason:
    'A tactic for another product than its strategy spends the money of the strategy on something else. The strategy then lacks the sales that it counts on.',
  severity: 'warning',
  judges: { tactics: ['tactics.strategy', 'tactics.product', 'strategies.product'] },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => decideOutside(tactic, 'product', alignment),
  messages: {
    finding: ({ tactic, outside, named }) =>
      `${label(tactic.row)} is for ${enumerate(outside.map(quote))}, but ${tactic.strategies.length === 1 ? 'its strategy names' : 'its strategies name'} only ${enumerate(named.map(quote))}. Correct the product, or link the tactic to the strategy that it supports.`,
    pass: 'The products of the tactic are among those of its strategies.',
    incomplete: 'The Product or the Strategy of the tactic could not be read.',
    inapplicable: 'The tactics have no Strategy or no Product column, or no strategy names a product.',
  },
  fixes: (_, found) => proposeNamesOfStrategies(found, 'product'),
});

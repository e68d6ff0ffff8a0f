import { isUnreadable } from '../../../plan/rows';
import { productsOfTactics } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { tacticsByProduct } from '../../tactic-products';
import { label } from '../../wording';

export const pushWithoutTactic = declareRule({
  id: 'push-without-tactic',
  group: 'economics',
  title: 'Big push without a tactic',
  question: 'Does every big push have a tactic?',
  reason:
    'A big push is a promise that this product gets the attention this year. Without a tactic nobody does anything for it, and its forecast rests on hope.',
  severity: 'error',
  judges: { products: ['products.bigPush', 'tactics', productsOfTactics] },
  select: ({ liveRows }) => [liveRows.products],
  decide: ({ row }, alignment) => {
    const isOpen = isUnreadable(row, 'bigPush');
    if (row.bigPush !== 'yes' && !isOpen) return 'pass';
    // In a plan that never says which tactic sells what, no product can be blamed for having none.
    if (tacticsByProduct(alignment).has(row)) return 'pass';
    return isOpen
      ? undecided(row, 'bigPush')
      : { outcome: 'finding', detail: { product: row }, fields: ['bigPush'] };
  },
  messages: {
    finding: ({ product }) =>
      `${label(product)} is a big push, but no live tactic sells it. Plan one, or enter the product in the Product column of a tactic or strategy.`,
    pass: 'The product is not a big push, or it has a tactic.',
    incomplete: 'Big push could not be read, and the product has no tactic.',
    inapplicable: 'The plan has no tactics, or no products with Big push.',
  },
});

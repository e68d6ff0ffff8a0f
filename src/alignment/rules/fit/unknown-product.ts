import type { Strategy, Tactic } from '../../../plan/rows';
import { proposeNearestKey } from '../../nearest-key';
import { declareRule } from '../../rule';
import { findUnknownReferences } from '../../unknown-references';
import { label, quote } from '../../wording';

export const unknownProduct = declareRule({
  id: 'unknown-product',
  group: 'fit',
  title: 'Unknown product',
  question: 'Is every product that a row names in the products?',
  reason:
    'A product that is not in the products has no price, no cost and no launch date. Whatever is planned for it is missing from every sum of that product.',
  severity: 'warning',
  judges: {
    strategies: ['products', 'strategies.product'],
    tactics: ['products', 'tactics.product'],
  },
  select: ({ plan, strategies, tactics }): readonly (readonly { readonly row: Strategy | Tactic }[])[] =>
    plan.products.length > 0 ? [strategies, tactics] : [],
  decide: ({ row }) => findUnknownReferences<Strategy | Tactic>(row, 'product', row.product),
  messages: {
    finding: ({ row, text, ambiguous }) =>
      ambiguous
        ? `${label(row)} names the product ${quote(text)}, and several products have that name. Enter the ID of the right one, or give them different names.`
        : `${label(row)} names the product ${quote(text)}, which is not in the products. Enter the ID or name of one that is, or add it.`,
    pass: 'Every product that the row names is in the products.',
    incomplete: 'The Product of the row could not be read.',
    inapplicable: 'The plan has no products, or no strategy and no tactic names one.',
  },
  fixes: ({ row }, unknown, { plan }) => proposeNearestKey(row, 'product', unknown, plan.products),
});

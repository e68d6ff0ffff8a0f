import { quote } from '../../../languages/words';
import type { Strategy, Tactic } from '../../../plan/rows';
import { proposeNearestKey } from '../../nearest-key';
import { declareRule } from '../../rule';
import { findUnknownReferences } from '../../unknown-references';
import { label } from '../../wording';

export const unknownProduct = declareRule({
  id: 'unknown-product',
  group: 'fit',
  severity: 'warning',
  judges: {
    strategies: ['products', 'strategies.product'],
    tactics: ['products', 'tactics.product'],
  },
  select: ({ plan, strategies, tactics }): readonly (readonly { readonly row: Strategy | Tactic }[])[] =>
    plan.products.length > 0 ? [strategies, tactics] : [],
  decide: ({ row }) => findUnknownReferences<Strategy | Tactic>(row, 'product', row.product),
  message: ({ row, text, ambiguous }) =>
    ambiguous
      ? `${label(row)} names the product ${quote(text)}, and several products have that name. Enter the ID of the right one, or give them different names.`
      : `${label(row)} names the product ${quote(text)}, which is not in the products. Enter the ID or name of one that is, or add it.`,
  fixes: ({ row }, unknown, { plan }) => proposeNearestKey(row, 'product', unknown, plan.products),
});

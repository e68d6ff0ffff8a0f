import { language } from '../../../languages/language';
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
  message: ({ row, text, ambiguous }) => {
    const { findings } = language.rules['unknown-product'];
    return findings[ambiguous ? 'ambiguous' : 'unknown']({ row: label(row), product: quote(text) });
  },
  fixes: ({ row }, unknown, { plan }) => proposeNearestKey(row, 'product', unknown, plan.products),
});

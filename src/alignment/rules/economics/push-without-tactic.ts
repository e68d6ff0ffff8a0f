import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import { productsOfTactics } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { productsOf, tacticsByProduct } from '../../tactic-products';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

export const pushWithoutTactic = declareRule({
  id: 'push-without-tactic',
  group: 'economics',
  severity: 'error',
  judges: { products: ['products.bigPush', 'tactics', productsOfTactics] },
  select: ({ liveRows }) => [liveRows.products],
  decide: ({ row }, alignment) => {
    const isOpen = isUnreadable(row, 'bigPush');
    if (row.bigPush !== 'yes' && !isOpen) return 'pass';
    if (tacticsByProduct(alignment).has(row)) return 'pass';
    // With another name, a tactic that sells nothing known could sell it.
    const isNameOpen = isUnreadable(row, 'product') && sellsUnknown(alignment);
    return isOpen || isNameOpen
      ? undecided(row, 'bigPush', 'product')
      : { outcome: 'finding', detail: { product: row }, fields: ['bigPush'] };
  },
  message: ({ product }) => language.rules['push-without-tactic'].finding(label(product)),
});

/** Whether some tactic is for a product that is not in the plan. */
const sellsUnknown = workedOutOnce(({ tactics }: Alignment) =>
  tactics.some((tactic) => productsOf(tactic).some(({ target }) => target === null)),
);

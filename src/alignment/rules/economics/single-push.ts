import { language } from '../../../languages/language';
import { isUnreadable, type Product } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

/** Of so few products one is push enough. */
const fewProducts = 3;

export const singlePush = declareRule({
  id: 'single-push',
  group: 'economics',
  severity: 'advice',
  judges: { products: ['products.bigPush'] },
  select: ({ liveRows }) => [liveRows.products],
  decide: ({ row }, alignment) => {
    const isOpen = isUnreadable(row, 'bigPush');
    const { length } = alignment.liveRows.products;
    if ((row.bigPush !== 'yes' && !isOpen) || length <= fewProducts) return 'pass';
    if (isOpen) return pushes(alignment).length === 0 ? undecided(row, 'bigPush') : 'pass';
    return pushes(alignment).length === 1
      ? { outcome: 'finding', detail: { product: row, products: length }, fields: ['bigPush'] }
      : 'pass';
  },
  message: ({ product, products }) =>
    language.rules['single-push'].finding({ product: label(product), products }),
});

const pushes = workedOutOnce(({ liveRows }: Alignment): readonly Product[] =>
  liveRows.products.flatMap(({ row }) => (row.bigPush === 'yes' ? [row] : [])),
);

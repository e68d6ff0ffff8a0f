import { isUnreadable, type Product } from '../../../plan/rows';
import type { Alignment } from '../../alignment';
import { declareRule, undecided } from '../../rule';
import { label, number } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

/** Of so few products one is push enough. */
const fewProducts = 3;

export const singlePush = declareRule({
  id: 'single-push',
  group: 'economics',
  title: 'Only one big push',
  question: 'Does a range of several products have more than one big push?',
  reason:
    'If everything rests on a single product, one late delivery or one strong competitor takes the whole year with it. A second push costs focus, but it spreads the risk.',
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
  messages: {
    finding: ({ product, products }) =>
      `${label(product)} is the only big push among ${number(products)} products, so the year depends on it. Name a second one.`,
    pass: 'Several products are big pushes, none is, or there are only a few products.',
    incomplete: 'Big push of the product could not be read.',
    inapplicable: 'The plan has no products with Big push.',
  },
});

const pushes = workedOutOnce(({ liveRows }: Alignment): readonly Product[] =>
  liveRows.products.flatMap(({ row }) => (row.bigPush === 'yes' ? [row] : [])),
);

import { language } from '../../../languages/language';
import { isUnreadable, type Mention, type Product } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import type { Alignment } from '../../alignment';
import { namedOrInherited, type StrategyChain } from '../../chains';
import { productsOfTactics } from '../../needs';
import { netPriceWith } from '../../product-figures';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

export const marginBelowTarget = declareRule({
  id: 'margin-below-target',
  group: 'fit',
  severity: 'error',
  judges: {
    tactics: [
      'tactics.strategy',
      'strategies.targetMargin',
      'products.price',
      'products.unitCost',
      productsOfTactics,
    ],
  },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => {
    const { row } = tactic;
    const anyStrategy = isUnreadable(row, 'strategy');
    const highest = anyStrategy ? highestOfNameable(alignment) : highestTarget(tactic.strategies);
    if (highest === null) return 'pass';
    const anyProduct = isUnreadable(row, 'product');
    const products = anyProduct
      ? worstProduct(alignment)
      : row.product.length === 0 && anyStrategy
        ? worstOfNameable(alignment)
        : pricedProducts(namedOrInherited(tactic, 'product'));
    const { targetMargin } = highest;
    const anyDiscount = isUnreadable(row, 'discount');
    const below = products.filter((product) =>
      anyDiscount ? missesAlways(product, targetMargin) : misses(product, row.discount, targetMargin),
    );
    // With all of the price given away, any product misses any target.
    const isPossible = below.length > 0 || (anyDiscount && products.length > 0);
    if (!isPossible) return 'pass';
    const [worst] = byMargin(below, row.discount);
    if (anyStrategy || anyProduct || worst === undefined)
      return undecided(row, 'strategy', 'product', ...(worst === undefined ? ['discount'] : []));
    return {
      outcome: 'finding',
      detail: {
        tactic: row,
        product: worst,
        margin: marginOf(worst, row.discount),
        others: below.length - 1,
        ...highest,
      },
      fields: ['discount', 'product'],
      related: [
        { row: highest.strategy.row, fields: ['targetMargin'] },
        ...below.map((product) => ({ row: product, fields: ['price', 'discount', 'unitCost'] })),
      ],
    };
  },
  message: ({ tactic, product, margin, others, strategy, targetMargin }) =>
    language.rules['margin-below-target'].finding({
      tactic: label(tactic),
      product: label(product),
      margin: margin === -Infinity ? null : margin,
      others,
      strategy: label(strategy.row),
      targetMargin,
    }),
});

interface HighestTarget {
  readonly strategy: StrategyChain;
  readonly targetMargin: number;
}

/** The strategy with the highest target margin; null where none has one. */
function highestTarget(strategies: readonly StrategyChain[]): HighestTarget | null {
  let highest: HighestTarget | null = null;
  for (const strategy of strategies) {
    const { targetMargin } = strategy.row;
    if (targetMargin !== null && (highest === null || targetMargin > highest.targetMargin))
      highest = { strategy, targetMargin };
  }
  return highest;
}

const highestOfNameable = workedOutOnce(({ nameableStrategies }: Alignment) =>
  highestTarget(nameableStrategies),
);

/** The part of the net price that is left after the unit cost, a fraction; −Infinity where nothing is charged, null where unknown. */
function marginOf(product: Product, tacticDiscount: number | null): number | null {
  const price = netPriceWith(product, tacticDiscount);
  if (price === null || product.unitCost === null) return null;
  return price <= 0 ? -Infinity : (price - product.unitCost) / price;
}

const misses = (product: Product, discount: number | null, targetMargin: number): boolean => {
  const margin = marginOf(product, discount);
  return margin !== null && margin < targetMargin - roundingTolerance;
};

/** Whatever the discount of the tactic: nothing is charged even so, or the target leaves nothing for the cost. */
const missesAlways = (product: Product, targetMargin: number): boolean =>
  netPriceWith(product, null) === 0 || ((product.unitCost ?? 0) > 0 && targetMargin >= 1 - roundingTolerance);

const pricedProducts = (mentions: readonly Mention[]): readonly Product[] => [
  ...new Set(
    mentions.flatMap(({ target }) =>
      target?.role === 'products' && marginOf(target, null) !== null ? [target] : [],
    ),
  ),
];

const byMargin = (products: readonly Product[], discount: number | null): readonly Product[] =>
  [...products].sort((a, b) => {
    const [one, other] = [marginOf(a, discount) ?? 0, marginOf(b, discount) ?? 0];
    return one === other ? 0 : one - other;
  });

/** The product with the lowest margin has it at every discount: it stands for all that a cell could name. */
const worstProduct = workedOutOnce(({ liveRows }: Alignment) =>
  byMargin(
    liveRows.products
      .map(({ row }) => row)
      .filter((product) => product.nameable && marginOf(product, null) !== null),
    null,
  ).slice(0, 1),
);

const worstOfNameable = workedOutOnce(({ nameableStrategies }: Alignment) =>
  byMargin(pricedProducts(nameableStrategies.flatMap(({ row }) => row.product)), null).slice(0, 1),
);

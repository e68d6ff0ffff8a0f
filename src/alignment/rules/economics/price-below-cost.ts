import { language } from '../../../languages/language';
import { isBlank, isUnreadable, type Product, type Tactic } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import type { Alignment } from '../../alignment';
import type { TacticChain } from '../../chains';
import { netPrice, unitMarginWith } from '../../product-figures';
import { declareRule, type Outcome, undecided } from '../../rule';
import { possibleProducts, productsOf } from '../../tactic-products';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

export const priceBelowCost = declareRule({
  id: 'price-below-cost',
  group: 'economics',
  severity: 'error',
  judges: {
    products: ['products.price', 'products.unitCost'],
    tactics: ['tactics.discount', 'products.price', 'products.unitCost'],
  },
  select: ({ liveRows, tactics }): readonly (readonly Subject[])[] => [liveRows.products, tactics],
  decide: (subject, alignment): Outcome<Detail> =>
    isTactic(subject) ? decideTactic(subject, alignment) : decideProduct(subject.row),
  message: (detail) => {
    const { findings } = language.rules['price-below-cost'];
    return detail.tactic === null
      ? findings.product(figuresOf(detail.product))
      : findings.tactic({
          tactic: label(detail.tactic),
          discount: detail.tactic.discount ?? 0,
          products: detail.products.map(label),
        });
  },
});

type Subject = TacticChain | { readonly row: Product };

/** The tactic whose discount makes it so; null where the product by itself earns nothing. */
type Detail =
  | { readonly tactic: Tactic; readonly products: readonly Product[] }
  | { readonly tactic: null; readonly product: Product };

const isTactic = (subject: Subject): subject is TacticChain => subject.row.role === 'tactics';

const earnsNothing = (margin: number): boolean => margin <= roundingTolerance;

function decideProduct(product: Product): Outcome<Detail> {
  if (isBlank(product, 'price') || isBlank(product, 'unitCost')) return 'pass';
  const margin = unitMarginWith(product, null);
  if (margin === null) return undecided(product, 'price', 'unitCost', 'discount');
  // At a price of 0 it earns nothing whatever the discount.
  if (isUnreadable(product, 'discount') && product.price !== 0) return undecided(product, 'discount');
  return earnsNothing(margin)
    ? {
        outcome: 'finding',
        detail: { tactic: null, product },
        fields: ['price', 'unitCost'],
      }
    : 'pass';
}

function decideTactic(tactic: TacticChain, alignment: Alignment): Outcome<Detail> {
  const { row } = tactic;
  const { discount } = row;
  const anyDiscount = isUnreadable(row, 'discount');
  if (discount === null && !anyDiscount) return 'pass';
  const possible = possibleProducts(tactic, alignment);
  const products = possible ?? productsOf(tactic).flatMap(({ target }) => target ?? []);
  if (possible !== null || anyDiscount) {
    // A discount of 100% leaves nothing of any margin.
    return leastEatingUp(products) <= (discount ?? 1) + roundingTolerance
      ? undecided(row, 'discount', 'product', 'strategy')
      : 'pass';
  }
  const eatenUp = products.filter((product) => {
    const [own, left] = [unitMarginWith(product, null), unitMarginWith(product, discount)];
    return own !== null && left !== null && !earnsNothing(own) && earnsNothing(left);
  });
  if (eatenUp.length === 0) return 'pass';
  return {
    outcome: 'finding',
    detail: { tactic: row, products: eatenUp },
    fields: ['discount'],
    related: eatenUp.map((product) => ({ row: product, fields: ['price', 'unitCost'] })),
  };
}

/** The least discount of a tactic that leaves no margin on one of some products that have one, 0 to 1; none is enough for others. */
const leastEatingUp = workedOutOnce((products: readonly Product[]) =>
  products.reduce((least, product) => {
    const [margin, price] = [unitMarginWith(product, null), netPrice(product)];
    return margin === null || price === null || earnsNothing(margin)
      ? least
      : Math.min(least, margin / price);
  }, Infinity),
);

type Findings = (typeof language.rules)['price-below-cost']['findings'];

function figuresOf(product: Product): Parameters<Findings['product']>[0] {
  const price = netPrice(product) ?? 0;
  const cost = product.unitCost ?? 0;
  const loss = cost - price;
  return {
    product: label(product),
    price,
    isDiscounted: (product.discount ?? 0) > 0,
    cost,
    loss: loss > roundingTolerance ? loss : null,
  };
}

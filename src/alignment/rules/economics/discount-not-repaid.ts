import { language } from '../../../languages/language';
import { isUnreadable, type Product } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import type { Alignment } from '../../alignment';
import type { TacticChain } from '../../chains';
import { productsOfTactics } from '../../needs';
import { netPrice, unitMarginWith } from '../../product-figures';
import { declareRule, undecided } from '../../rule';
import { possibleProducts, productsOf, productsOfStrategy } from '../../tactic-products';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

export const discountNotRepaid = declareRule({
  id: 'discount-not-repaid',
  group: 'economics',
  severity: 'warning',
  judges: {
    tactics: [
      'tactics.discount',
      'tactics.units',
      productsOfTactics,
      'products.baseVolume',
      'products.price',
      'products.unitCost',
    ],
  },
  select: ({ tactics }) => [tactics],
  decide: (tactic, alignment) => {
    const { row } = tactic;
    const { discount, units } = row;
    if (isOpen(row)) return couldBeShort(tactic, alignment) ? undecided(row, ...decidingCells) : 'pass';
    if (discount === null || discount <= 0 || units === null) return 'pass';
    const products = fullyKnown(tactic);
    const needed = products === null ? null : unitsToRepay(products, discount);
    if (needed === null || units >= needed - roundingTolerance) return 'pass';
    return {
      outcome: 'finding',
      detail: { tactic: row, discount, units, needed },
      fields: ['discount', 'units'],
      related: (products ?? []).map((product) => ({
        row: product,
        fields: ['baseVolume', 'price', 'unitCost'],
      })),
    };
  },
  message: ({ tactic, ...figures }) =>
    language.rules['discount-not-repaid'].finding({ tactic: label(tactic), ...figures }),
});

const decidingCells = ['discount', 'units', 'product', 'strategy'];

/** Whether a cell that could not be read may decide; the Strategy does so where the tactic names no product itself. */
const isOpen = (row: TacticChain['row']): boolean =>
  row.unreadable.length > 0 &&
  (['discount', 'units', 'product'].some((field) => isUnreadable(row, field)) ||
    (row.product.length === 0 && isUnreadable(row, 'strategy')));

const hasFigures = ({ baseVolume, price, unitCost }: Product): boolean =>
  baseVolume !== null && price !== null && unitCost !== null;

const withFigures = workedOutOnce((products: readonly Product[]) => products.filter(hasFigures));

/** The products of a tactic, where it has some and the figures of all are known. Tactics with the same products share the answer. */
const fullyKnown = (tactic: TacticChain): readonly Product[] | null => knownOf(productsOf(tactic));

const knownOf = workedOutOnce((mentions: ReturnType<typeof productsOf>): readonly Product[] | null => {
  const products = mentions.flatMap(({ target }) => target ?? []);
  return products.length > 0 && products.length === mentions.length && products.every(hasFigures)
    ? products
    : null;
});

const repaidByDiscount = workedOutOnce((_: readonly Product[]) => new Map<number, number | null>());

/** Units that earn with the discount what the base volumes earn without it; null where it leaves no margin on some product. */
function unitsToRepay(products: readonly Product[], discount: number): number | null {
  const known = repaidByDiscount(products);
  const before = known.get(discount);
  if (before !== undefined) return before;
  let units: number | null = 0;
  for (const product of products) {
    const without = unitMarginWith(product, null) ?? 0;
    const left = unitMarginWith(product, discount) ?? 0;
    units =
      units === null || left <= roundingTolerance
        ? null
        : units + ((product.baseVolume ?? 0) * without) / left;
  }
  known.set(discount, units);
  return units;
}

/** Whether with other values in the cells that could not be read the tactic would sell too little. */
function couldBeShort(tactic: TacticChain, alignment: Alignment): boolean {
  const { row } = tactic;
  if (row.discount === null ? !isUnreadable(row, 'discount') : row.discount <= 0) return false;
  if (row.units === null && !isUnreadable(row, 'units')) return false;
  const mayChoose = possibleProducts(tactic, alignment);
  const products =
    mayChoose === null
      ? (fullyKnown(tactic) ?? [])
      : isUnreadable(row, 'product')
        ? withFigures(mayChoose)
        : ofStrategies(alignment, row.discount);
  return (row.units ?? 0) < mostToRepay(products, row.discount, mayChoose !== null) - roundingTolerance;
}

/**
 * The products of the strategies that a cell could name: of those whose products are all known, and of which each keeps a margin with
 * the discount, for a strategy brings all of its own.
 */
function ofStrategies(alignment: Alignment, discount: number | null): readonly Product[] {
  const known = productsByDiscount(alignment);
  let products = known.get(discount);
  if (products === undefined) {
    const lists = alignment.nameableStrategies.map((strategy) => knownOf(productsOfStrategy(strategy)) ?? []);
    const repayable = lists.filter((list) => discount === null || unitsToRepay(list, discount) !== null);
    known.set(discount, (products = [...new Set(repayable.flat())]));
  }
  return products;
}

const productsByDiscount = workedOutOnce((_: Alignment) => new Map<number | null, readonly Product[]>());

/**
 * The most units that it could take to repay a discount, or any discount where it is null. Of products that a cell could name it
 * would name those on which the discount leaves a margin.
 */
function mostToRepay(products: readonly Product[], discount: number | null, mayChoose: boolean): number {
  if (discount !== null)
    return mayChoose ? mostOfChosen(products, discount) : (unitsToRepay(products, discount) ?? 0);
  const earning = mayChoose ? products.filter(earnsSomething) : products;
  if (!earning.every(earnsSomething)) return 0;
  // The nearer a discount comes to the whole margin of a product, the more units it takes, without end.
  const thinnest = Math.min(...earning.map(marginRate));
  return earning.some(({ baseVolume }) => (baseVolume ?? 0) > 0) &&
    (mayChoose || earning.some((one) => marginRate(one) === thinnest && (one.baseVolume ?? 0) > 0))
    ? Infinity
    : (unitsToRepay(earning, thinnest * (1 - roundingTolerance)) ?? 0);
}

const earnsSomething = (product: Product): boolean =>
  (unitMarginWith(product, null) ?? 0) > roundingTolerance;

const marginRate = (product: Product): number =>
  (unitMarginWith(product, null) ?? 0) / (netPrice(product) ?? 1);

const mostByDiscount = workedOutOnce((_: readonly Product[]) => new Map<number, number>());

/** Many tactics give the same discount: what it could take at most is worked out once for each. */
function mostOfChosen(products: readonly Product[], discount: number): number {
  const known = mostByDiscount(products);
  const before = known.get(discount);
  if (before !== undefined) return before;
  const kept = products.filter((product) => (unitMarginWith(product, discount) ?? 0) > roundingTolerance);
  const most = unitsToRepay(kept, discount) ?? 0;
  known.set(discount, most);
  return most;
}

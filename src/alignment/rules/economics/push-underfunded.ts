import { language } from '../../../languages/language';
import { isUnreadable, type Product } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import type { Alignment } from '../../alignment';
import { productsOfTactics } from '../../needs';
import { netPrice } from '../../product-figures';
import { declareRule, undecided } from '../../rule';
import { tacticsByProduct } from '../../tactic-products';
import { label } from '../../wording';
import { workedOutOnce } from '../../worked-out-once';

/** How far the share of spend may be below the share of revenue. */
const largestGap = 0.1;

export const pushUnderfunded = declareRule({
  id: 'push-underfunded',
  group: 'economics',
  severity: 'warning',
  judges: {
    products: ['products.bigPush', 'products.forecastUnits', 'products.price', 'tactics', productsOfTactics],
  },
  select: ({ liveRows }) => [liveRows.products],
  decide: ({ row }, alignment) => {
    const isOpen = isUnreadable(row, 'bigPush');
    if (row.bigPush !== 'yes' && !isOpen) return 'pass';
    const spent = spendShare(row, alignment);
    const expected = revenueShare(row, alignment);
    const isShort = isBelow(spent, expected);
    // With other figures it could be expected to bring nothing, or nearly all of the revenue.
    const couldBeOther = isShort || isBelow(spent, 1);
    if (figures.some((figure) => isUnreadable(row, figure)) && couldBeOther && couldBringRevenue(row))
      return undecided(row, 'bigPush', ...figures);
    if (!isShort) return 'pass';
    return isOpen
      ? undecided(row, 'bigPush')
      : {
          outcome: 'finding',
          detail: { product: row, spent, expected },
          fields: ['bigPush', 'forecastUnits'],
          related: (tacticsByProduct(alignment).get(row) ?? []).map(({ tactic }) => ({
            row: tactic.row,
            fields: ['budget'],
          })),
        };
  },
  message: ({ product, ...shares }) =>
    language.rules['push-underfunded'].finding({ product: label(product), ...shares }),
});

const figures = ['forecastUnits', 'price', 'discount'] as const;

const isBelow = (spent: number, expected: number): boolean =>
  expected - spent > largestGap + roundingTolerance;

/** In currency; 0 where it is not known. */
const forecastRevenue = (product: Product): number => (product.forecastUnits ?? 0) * (netPrice(product) ?? 0);

const totalRevenue = workedOutOnce(({ liveRows }: Alignment) =>
  liveRows.products.reduce((sum, { row }) => sum + forecastRevenue(row), 0),
);

function revenueShare(product: Product, alignment: Alignment): number {
  const total = totalRevenue(alignment);
  return total > 0 ? forecastRevenue(product) / total : 0;
}

function spendShare(product: Product, alignment: Alignment): number {
  const { spend } = alignment;
  if (spend.total === 0) return 0;
  const tactics = tacticsByProduct(alignment).get(product) ?? [];
  return tactics.reduce((sum, { tactic, part }) => sum + spend.weight(tactic) * part, 0) / spend.total;
}

/** Whether its revenue could be above 0: each of its figures is, or could not be read. */
const couldBringRevenue = (product: Product): boolean =>
  (['forecastUnits', 'price'] as const).every((figure) =>
    product[figure] === null ? isUnreadable(product, figure) : product[figure] > 0,
  ) &&
  (isUnreadable(product, 'discount') || (product.discount ?? 0) < 1);

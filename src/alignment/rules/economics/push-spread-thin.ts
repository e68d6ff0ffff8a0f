import { language } from '../../../languages/language';
import { quote } from '../../../languages/words';
import { comparable } from '../../../plan/names';
import type { Product } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import type { Alignment } from '../../alignment';
import { declareRule } from '../../rule';

/** So many big pushes are always few enough, and this part of the products. */
const fewPushes = 5;
const fewOfProducts = 0.2;

export const pushSpreadThin = declareRule({
  id: 'push-spread-thin',
  group: 'economics',
  severity: 'advice',
  judges: { plan: ['products.bigPush'] },
  select: (alignment) => [productGroups(alignment)],
  decide: ({ category, products }) => {
    const pushes = products.filter(({ bigPush }) => bigPush === 'yes');
    const isFew =
      pushes.length <= fewPushes || pushes.length / products.length <= fewOfProducts + roundingTolerance;
    if (isFew) return 'pass';
    return {
      outcome: 'finding',
      detail: { category, products: products.length, pushes: pushes.length },
      fields: ['bigPush'],
      related: pushes.map((row) => ({ row, fields: ['bigPush'] })),
      ...(category === null ? {} : { name: category }),
    };
  },
  message: ({ category, ...amounts }) =>
    language.rules['push-spread-thin'].finding({
      category: category === null ? null : quote(category),
      ...amounts,
    }),
});

interface ProductGroup {
  readonly row: null;
  /** In the spelling that comes first, so that sorting rows changes nothing; null for the products without one. */
  readonly category: string | null;
  readonly products: readonly Product[];
}

function productGroups({ liveRows }: Alignment): readonly ProductGroup[] {
  const groups = new Map<string | null, ProductGroup & { readonly products: Product[] }>();
  for (const { row } of liveRows.products) {
    const identity = row.category === null ? null : comparable(row.category);
    const known = groups.get(identity);
    if (known === undefined) groups.set(identity, { row: null, category: row.category, products: [row] });
    else {
      known.products.push(row);
      if (row.category !== null && known.category !== null && row.category < known.category)
        groups.set(identity, { ...known, category: row.category });
    }
  }
  return [...groups.values()];
}

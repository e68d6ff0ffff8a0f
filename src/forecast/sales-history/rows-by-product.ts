import { indexKeys } from '../../plan/key-index';
import { comparable } from '../../plan/names';
import type { Plan } from '../../plan/plan';
import { isUnreadable, type Product } from '../../plan/rows';
import type { HistoryRow } from './notes';

/** The rows of one series. */
export interface NamedRows {
  readonly product: string | null;
  readonly identity: string;
  readonly row: Product | null;
  readonly isAmbiguous: boolean;
  readonly rows: HistoryRow[];
}

/** The product that a text means. */
type NamedProduct = Pick<NamedRows, 'identity' | 'row' | 'isAmbiguous'>;

/** Finds the product that a text means: a row of products by its ID or name, else what the text itself says. */
export function productsByText({ products }: Plan): (text: string) => NamedProduct {
  const index = indexKeys(products.map(({ id, product }) => ({ id, name: product })));
  return (text) => {
    const resolution = text === '' ? 'none' : index.resolve(text);
    const row = typeof resolution === 'number' ? (products[resolution] ?? null) : null;
    return { identity: comparable(row?.key ?? text), row, isAmbiguous: resolution === 'ambiguous' };
  };
}

/** The rows of each product; those of which the Product cannot be read stand apart. */
export function rowsByProduct(
  plan: Plan,
  productOf: (text: string) => NamedProduct,
): {
  readonly named: readonly NamedRows[];
  readonly withoutProduct: readonly HistoryRow[];
} {
  const byText = new Map<string, NamedRows>();
  const byIdentity = new Map<string, NamedRows>();
  const withoutProduct: HistoryRow[] = [];
  for (const row of plan.history) {
    if (isUnreadable(row, 'product')) {
      withoutProduct.push(row);
      continue;
    }
    const text = row.product ?? '';
    let rows = byText.get(text);
    if (rows === undefined) {
      const named = productOf(text);
      rows = byIdentity.get(named.identity) ?? { product: row.product, ...named, rows: [] };
      byIdentity.set(named.identity, rows);
      byText.set(text, rows);
    }
    rows.rows.push(row);
  }
  return { named: [...byIdentity.values()], withoutProduct };
}

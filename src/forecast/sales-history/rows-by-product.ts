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

/** The rows of each product; those of which the Product cannot be read stand apart. */
export function rowsByProduct(plan: Plan): {
  readonly named: readonly NamedRows[];
  readonly withoutProduct: readonly HistoryRow[];
} {
  const index = indexKeys(plan.products.map(({ id, product }) => ({ id, name: product })));
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
      const resolution = text === '' ? 'none' : index.resolve(text);
      const target = typeof resolution === 'number' ? (plan.products[resolution] ?? null) : null;
      const identity = comparable(target?.key ?? text);
      rows = byIdentity.get(identity) ?? {
        product: row.product,
        identity,
        row: target,
        isAmbiguous: resolution === 'ambiguous',
        rows: [],
      };
      byIdentity.set(identity, rows);
      byText.set(text, rows);
    }
    rows.rows.push(row);
  }
  return { named: [...byIdentity.values()], withoutProduct };
}

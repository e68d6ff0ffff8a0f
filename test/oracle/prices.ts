import type { Plan, Product } from './plan';
import type { Row } from './rows';

/** A product that has a Price. */
export interface Priced {
  readonly price: number;
  /** Its own; an empty one is 0. */
  readonly discount: number;
  readonly cost: number | null;
}

export function readPriced(plan: Plan, product: Product): Priced | null {
  if (typeof product === 'string') return null;
  const price = plan.number(product, 'Price');
  if (price === null) return null;
  return { price, discount: discountOf(plan, product), cost: plan.number(product, 'Unit cost') };
}

/** A product's or a tactic's; an empty one is 0. */
export const discountOf = (plan: Plan, row: Row): number => plan.number(row, 'Discount') ?? 0;

/** "Net price = Price × (1 − product discount) × (1 − tactic discount)." */
export const netPriceOf = ({ price, discount }: Priced, ofTactic: number): number =>
  price * (1 - discount) * (1 - ofTactic);

/** "Unit margin = net price − Unit cost"; null where the cost is not known. */
export const unitMarginOf = (priced: Priced, ofTactic: number): number | null =>
  priced.cost === null ? null : netPriceOf(priced, ofTactic) - priced.cost;

import { isNoAnswer } from '../../economics/no-answer';
import { fitLogLog } from '../../forecast/price-and-season/log-log-regression';
import { indexKeys } from '../../plan/key-index';
import type { Plan } from '../../plan/plan';
import type { Product } from '../../plan/rows';

/** Fewer periods say too little to offer what they say. */
const fewestPeriods = 6;

/** How the volume of a product answered to its price in the periods that the plan knows. */
export interface FittedElasticity {
  readonly elasticity: number;
  /** Where it lies with a confidence of 95%. */
  readonly low: number;
  readonly high: number;
  /** How many periods it comes from. */
  readonly periods: number;
}

interface Sales {
  readonly prices: number[];
  readonly volumes: number[];
}

/** The elasticity that the sales history of a product shows; null where there is too little of it, or it shows none. */
export function fittedElasticity(plan: Plan, product: Product): FittedElasticity | null {
  const { prices, volumes } = salesOf(plan, product);
  if (prices.length < fewestPeriods) return null;
  const fit = fitLogLog(prices, volumes);
  if (isNoAnswer(fit) || fit.elasticity >= 0) return null;
  const { elasticity, low, high, count } = fit;
  return { elasticity, low, high, periods: count };
}

/** The periods in which it sold at a known price. History without a product column is that of the only product. */
function salesOf({ products, history }: Plan, product: Product): Sales {
  const sales: Sales = { prices: [], volumes: [] };
  const place = products.indexOf(product);
  const index = indexKeys(products.map(({ id, product: name }) => ({ id, name })));
  // A history repeats a few names over and over.
  const isOf = new Map<string | null, boolean>([[null, products.length === 1]]);
  for (const { product: text, units, price, revenue } of history) {
    let isOwn = isOf.get(text);
    if (isOwn === undefined) isOf.set(text, (isOwn = text !== null && index.resolve(text) === place));
    if (!isOwn || units === null || units <= 0) continue;
    const paid = price ?? (revenue === null ? null : revenue / units);
    if (paid === null || paid <= 0) continue;
    sales.prices.push(paid);
    sales.volumes.push(units);
  }
  return sales;
}

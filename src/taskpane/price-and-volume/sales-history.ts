import { elasticityOfSales } from '../../forecast/price-and-season/elasticity-of-sales';
import { salesHistory } from '../../forecast/sales-history/sales-history';
import type { Plan } from '../../plan/plan';
import type { Product } from '../../plan/rows';

/** What the sales history of a product says of its elasticity; null where it says nothing. */
export type ElasticityOfHistory = ReturnType<typeof elasticityOfSales>;

/** The elasticity that the sales history of a product shows. History without a product column is that of the only product. */
export function fittedElasticity(plan: Plan, product: Product): ElasticityOfHistory {
  const { series } = salesHistory(plan);
  const own =
    series.find(({ row }) => row === product) ??
    (plan.products.length === 1 ? series.find((one) => one.product === null) : undefined);
  return own === undefined ? null : elasticityOfSales(own);
}

import {
  elasticityOfSales,
  type FittedElasticity,
} from '../../forecast/price-and-season/elasticity-of-sales';
import { salesHistory } from '../../forecast/sales-history/sales-history';
import type { Plan } from '../../plan/plan';
import type { Product } from '../../plan/rows';

/** The elasticity that the sales history of a product shows. History without a product column is that of the only product. */
export function fittedElasticity(plan: Plan, product: Product): FittedElasticity | null {
  const { series } = salesHistory(plan);
  const own =
    series.find(({ row }) => row === product) ??
    (plan.products.length === 1 ? series.find((one) => one.product === null) : undefined);
  return own === undefined ? null : elasticityOfSales(own);
}

import type { Plan } from '../plan/plan';
import type { Product } from '../plan/rows';
import type { Day } from '../spreadsheet/day';

/** What the sales history of a product lets expect. */
export interface SalesOutlook {
  /** Periods of which the history tells the units. */
  readonly periods: number;
  /** The last day of the history. */
  readonly lastDay: Day;
  /** Units from the day after the history to a later day, with their 80% interval; null where that is too far away to say. */
  until(day: Day): { readonly mean: number; readonly low: number; readonly high: number } | null;
}

/**
 * The outlook of each product of a plan; null for one without a sales history. The room `forecast` answers, which stands beside this
 * one: who has a plan checked hands its answer in.
 */
export type SalesOutlooks = (plan: Plan) => (product: Product) => SalesOutlook | null;

import type { Product, Tactic } from '../../plan/rows';
import type { Day, DaySpan } from '../../spreadsheet/day';
import type { HistoryNote, HistoryRow } from './notes';
import type { PeriodLength } from './period-grid';

/** Why a period has the units that it has, or none. */
export type PeriodState = 'known' | 'missing' | 'unreadable' | 'stock-out';

export interface SalesPeriod extends DaySpan {
  readonly state: PeriodState;
  /** Sum of its rows; null unless known. */
  readonly units: number | null;
  /**
   * Currency per unit: the mean of the rows' prices, weighted by their units. A row without a Price has its Revenue ÷ Units. Null
   * where no row tells.
   */
  readonly price: number | null;
  /** Currency: sum of its rows, of which one without Revenue brings Units × Price. Null where that is not known of a row that sold. */
  readonly revenue: number | null;
  readonly rows: readonly HistoryRow[];
  /** The tactics that ran in it and lower the price or promote the product, in the order of the plan. */
  readonly promotions: readonly Tactic[];
}

/** The sales history of one product, or of all that no row names a product for. */
export interface SalesSeries {
  /** As its first row writes it; null where rows name none. */
  readonly product: string | null;
  /** The identity that other mentions of the product have; empty where rows name none. */
  readonly identity: string;
  /** The row of products that the text resolves to. */
  readonly row: Product | null;
  /** Null where no row has a period that can be used. */
  readonly length: PeriodLength | null;
  /** Periods in a year, for days in a week; 1 where there are no periods. */
  readonly season: number;
  /** One after the other without a gap; the first and the last have units, or units that cannot be read. */
  readonly periods: readonly SalesPeriod[];
  readonly notes: readonly HistoryNote[];
}

export interface SalesHistory {
  /** In the order in which the plan first names them. */
  readonly series: readonly SalesSeries[];
  /** Rows of which the Product cannot be read: they belong to no series. */
  readonly withoutProduct: readonly HistoryRow[];
}

/** What somebody said about a zero: the product had no buyers, or could not be sold. */
export interface StockOutAnswer {
  /** Any text that resolves to the product of the series, its identity for one; empty where rows name no product. */
  readonly product: string;
  /** First day of the period. */
  readonly start: Day;
  /** Its last day, so that nothing is said of a shorter or longer period; without it, whichever begins on that day. */
  readonly end?: Day;
  readonly answer: 'sold-nothing' | 'could-not-sell';
}

/** None unless somebody answered: zeros stay 0, and those that may be stock-outs are asked about. */
export type StockOutAnswers = readonly StockOutAnswer[];

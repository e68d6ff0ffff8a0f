import type { Row, Tactic } from '../../plan/rows';
import type { Day, DaySpan } from '../../spreadsheet/day';
import type { DatesBasis } from './dated-rows';
import type { PeriodLength } from './period-grid';

export type HistoryRow = Row<'history'>;

/** Rows that are not used, by the length of their periods. */
export interface OtherLength {
  readonly length: PeriodLength;
  readonly rows: readonly HistoryRow[];
}

/** What a promotion ran in. */
export interface PromotedPeriods {
  readonly tactic: Tactic;
  readonly periods: readonly DaySpan[];
}

/** What was decided about a series, left out of it, or is to be asked: each with its figures, in days and units. */
export type HistoryNote =
  /** Single days as Period: what they were taken for. */
  | { readonly kind: 'dates-read'; readonly basis: DatesBasis; readonly rows: number }
  /** Periods without a year are the last ones before the plan date, or of the plan's year where that is past. */
  | { readonly kind: 'year-assumed'; readonly rows: readonly HistoryRow[]; readonly days: DaySpan }
  /** No row, or only rows without Units, between others. */
  | { readonly kind: 'missing'; readonly periods: readonly DaySpan[] }
  /** Single sales: a period in which other products were sold and this one was not counts as 0. */
  | { readonly kind: 'nothing-sold'; readonly periods: readonly DaySpan[] }
  /** Some cell of Units cannot be read, so that the period's units are not known. */
  | { readonly kind: 'unreadable'; readonly periods: readonly DaySpan[] }
  /** Periods without Units before the first or after the last with some. */
  | { readonly kind: 'blank-ends'; readonly periods: readonly DaySpan[] }
  /** Not over on the plan date, and so left out. */
  | { readonly kind: 'not-over'; readonly periods: readonly DaySpan[]; readonly date: Day }
  /** Zeros that may be stock-outs, beside the median of the periods with sales. Sold nothing, or could not sell? */
  | { readonly kind: 'stock-out-question'; readonly periods: readonly DaySpan[]; readonly usual: number }
  /** Zeros that count as missing, as was answered. */
  | { readonly kind: 'stock-outs'; readonly periods: readonly DaySpan[] }
  | { readonly kind: 'promotions'; readonly promotions: readonly PromotedPeriods[] }
  /** Rows of other period lengths, or of periods that begin at other times, than most. */
  | { readonly kind: 'other-lengths'; readonly kept: PeriodLength; readonly left: readonly OtherLength[] }
  /** Rows of stretches of days that are no usual period. */
  | { readonly kind: 'no-usual-length'; readonly rows: readonly HistoryRow[] }
  /** Rows of which the Period is empty, cannot be read, or has no days. */
  | { readonly kind: 'no-period'; readonly rows: readonly HistoryRow[] }
  /** Rows that say exactly what an earlier row says; they are summed all the same. */
  | { readonly kind: 'duplicates'; readonly rows: readonly HistoryRow[]; readonly units: number }
  /** The plan has products, and the text names none of them, or several. */
  | { readonly kind: 'unknown-product'; readonly text: string; readonly isAmbiguous: boolean }
  /** No row has Units. */
  | { readonly kind: 'no-units'; readonly rows: number };

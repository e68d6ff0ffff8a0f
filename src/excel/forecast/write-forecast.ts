import type { WorkbookProblem } from '../problem';

/** Which forecast is written onto a sheet. */
export interface ForecastToWrite {
  /** The identity of its series; empty for a history without products. */
  readonly product: string;
  /** How many periods to forecast, from the last known one of the history on. */
  readonly periods: number;
  /** A name of `methodOf`. */
  readonly method: string;
  /** The part of outcomes that the interval is to hold: a fraction above 0 and below 1. */
  readonly level: number;
}

export type WrittenForecast =
  | { readonly status: 'written'; readonly sheet: string }
  | { readonly status: 'failed'; readonly problem: WorkbookProblem };

import { absoluteCell } from '../../spreadsheet/address';
import { periodColumns } from './forecast-chart';
import type { ForecastContent } from './forecast-content';

/* Where the parts of the sheet stand. Rows and columns count from 0. */

/** The rows above those of the periods. */
export const tops = { title: 0, note: 1, change: 2, warning: 3, totals: 11 } as const;
export const rowsOfInputs = { product: 5, ahead: 6, method: 7, season: 8, level: 9 } as const;

/** The rows that depend on how much there is to show. */
export interface Places {
  readonly hasPlanned: boolean;
  readonly accuracyTop: number;
  /** The row of the headings of the periods. */
  readonly periodsTop: number;
  readonly firstPast: number;
  readonly firstAhead: number;
  readonly last: number;
  /** The row of the headings of the tactics. */
  readonly tacticsTop: number;
}

export function placesOf({ past, ahead, tactics }: ForecastContent): Places {
  const hasPlanned = tactics.listed.length > 0;
  const accuracyTop = tops.totals + (hasPlanned ? 5 : 3);
  const periodsTop = accuracyTop + 6;
  const firstPast = periodsTop + 1;
  const firstAhead = firstPast + past.length;
  const last = firstAhead + ahead.length - 1;
  return { hasPlanned, accuracyTop, periodsTop, firstPast, firstAhead, last, tacticsTop: last + 2 };
}

/** Where an input stands. */
export const inputCell = (name: keyof typeof rowsOfInputs): string => absoluteCell(rowsOfInputs[name], 1);

export const cellsBetween = (top: number, bottom: number, column: number): string =>
  `${absoluteCell(top, column)}:${absoluteCell(bottom, column)}`;

export const aheadCells = ({ firstAhead, last }: Places, column: number): string =>
  cellsBetween(firstAhead, last, column);

/** The actual units of all past periods. */
export const pastCells = ({ firstPast, firstAhead }: Places): string =>
  cellsBetween(firstPast, firstAhead - 1, periodColumns.actual);

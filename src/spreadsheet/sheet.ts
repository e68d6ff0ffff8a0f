import type { Area } from './area';
import type { CellValue } from './cell';

/*
 * What every host hands to the plan: cells as values, without a word about Excel, files or the pane.
 *
 * Rows and columns are counted from 0; only `address.ts` knows the letters and the counting from 1 of a spreadsheet.
 */

/** An Excel table (ListObject) as its file or host declares it. */
export interface ListedTable extends Area {
  readonly name: string;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

/** A sheet's used cells, before anyone asks what they mean. */
export interface Sheet {
  readonly name: string;
  /** Where `cells` begins. */
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly CellValue[])[];
  /** Number formats, cell for cell as `cells`; null where the host knows none. */
  readonly formats: readonly (readonly (string | null)[])[] | null;
  /** Rows of the sheet that are hidden or filtered out. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly tables: readonly ListedTable[];
  /** Merged areas: only a host that can read them at no cost lists them (Excel's call for them clears the undo history). */
  readonly merges: readonly Area[];
}

/** Which day serial 1 is: 1 January 1900 (Excel's default) or 2 January 1904 (old Mac workbooks). */
export type DateSystem = 1900 | 1904;

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly dateSystem: DateSystem;
  /** What of the workbook was not read, and why: sentences for the user. */
  readonly leftOut: readonly string[];
}

/** A header row and the rows below it. */
export interface SheetTable {
  readonly sheet: string;
  /** The name of the Excel table; null for a plain range with a header row. */
  readonly name: string | null;
  /** Where the first heading stands. Body row `i` stands in row `top + 1 + i` of the sheet. */
  readonly top: number;
  readonly left: number;
  /** The headings as written; an empty text for a column without one. */
  readonly headings: readonly string[];
  /** The body. Blank rows and totals rows are among them, so that a row's place tells its address. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats of the body, cell for cell as `rows`; null where the host knows none. */
  readonly formats: readonly (readonly (string | null)[])[] | null;
  /** Rows of the body (counted from 0) that are hidden or filtered out. */
  readonly hiddenRows: ReadonlySet<number>;
}

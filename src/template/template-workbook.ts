import type { CellWords, ColumnRule } from '../plan/fields/column-rule';
import type { Role } from '../plan/fields/roles';
import type { CellValue, Matrix } from '../spreadsheet/cell';

/*
 * A workbook as it is to be, before a host makes it: an .xlsx file, or sheets in the workbook that is open in Excel. Rows and columns are
 * counted from 0. Number formats are those of Excel in English, which every Excel takes.
 */

/** How a column looks; it follows from the kind of its field and what stands in it. */
export interface ColumnLook {
  /** In characters of the standard font. */
  readonly width: number;
  readonly wraps: boolean;
  /** Null for text. */
  readonly numberFormat: string | null;
  readonly horizontal: 'left' | 'right';
  /** Keys are what is looked up, not what is read. */
  readonly isQuiet: boolean;
}

export interface PlanColumn {
  /** The property name of its field. */
  readonly field: string;
  readonly heading: string;
  /** What belongs in the column; null where the heading has no note. */
  readonly note: CellWords | null;
  readonly look: ColumnLook;
  readonly rule: ColumnRule | null;
}

/** A sheet with one table, under its title and what it is for. */
export interface PlanSheet {
  readonly kind: 'plan';
  readonly role: Role;
  readonly name: string;
  readonly table: string;
  readonly title: string;
  readonly explanation: string;
  readonly columns: readonly PlanColumn[];
  /** The cells under the headings, blank rows at the end included. */
  readonly rows: Matrix;
  /** How many columns name the row and stay in view. */
  readonly frozenColumns: number;
}

/** The row of the headings of every plan sheet. */
export const headingRow = 3;

/** How a cell beside the plan looks. */
export type PageLook =
  | 'title'
  | 'explanation'
  | 'section'
  | 'heading'
  | 'numberHeading'
  | 'text'
  | 'figure'
  | 'step'
  | 'input'
  | 'result';

export type PageContent =
  | CellValue
  /** A formula without its `=`, as Excel shows it, and what it comes to; of several cells where it spills. */
  | { readonly formula: string; readonly result: Matrix; readonly spills: boolean }
  /** A link to the first cell of a sheet. */
  | { readonly text: string; readonly sheet: string };

export interface PageCell {
  readonly row: number;
  readonly column: number;
  readonly content: PageContent;
  readonly look: PageLook;
  readonly numberFormat?: string;
  readonly rule?: ColumnRule;
}

/** A number format of cells that a formula may fill. */
export interface FormattedArea {
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
  readonly numberFormat: string;
}

/** A sheet that holds no part of the plan. */
export interface PageSheet {
  readonly kind: 'page';
  readonly name: string;
  /** Of the columns from the first one on, in characters of the standard font. */
  readonly widths: readonly number[];
  readonly cells: readonly PageCell[];
  readonly formats: readonly FormattedArea[];
}

export interface TemplateWorkbook {
  readonly title: string;
  readonly subject: string;
  readonly sheets: readonly (PlanSheet | PageSheet)[];
}

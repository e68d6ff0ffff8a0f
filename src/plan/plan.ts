import type { Day } from '../spreadsheet/day';
import type { PeriodYears } from './calendar/period';
import type { Role } from './fields/roles';
import type { ReadingProblem } from './reading/problems';
import type { RecognisedTable } from './recognised-table';
import type { Row } from './rows';
import type { TableOfWorkbook } from './table-of-workbook';
import type { UnfoldedTable } from './unfolding/unfolded-table';

/** A table of the workbook that belongs to the plan, or the derived rows of a level that stands in one. */
export interface PlanTable extends UnfoldedTable {
  /** How many rows of the plan stand in it; blank rows, section headings and totals rows do not count. */
  readonly rowCount: number;
}

/** The column of the sheet's table in which a column of the plan's table stands. */
export const sourceColumn = ({ sourceColumns }: PlanTable, column: number): number =>
  sourceColumns[column] ?? column;

/** A cell that could not be read: it counts as empty, and a finding says why. */
export interface UnreadableCell {
  readonly row: Row;
  /** Property name of the field. */
  readonly field: string;
  readonly column: number;
  readonly problem: ReadingProblem;
}

/** A column in which numbers were read from text. */
export interface TextNumbers {
  readonly table: number;
  readonly field: string;
  readonly column: number;
  /** The rows of the table's body, counted from 0. */
  readonly rowIndexes: readonly number[];
}

export type PlanRows = { readonly [R in Role]: readonly Row<R>[] };

/** What Plumbline reads from a workbook. */
export interface Plan extends PlanRows {
  readonly tables: readonly PlanTable[];
  /** The tables of the workbook that it was read from, as they were recognised. */
  readonly recognised: readonly RecognisedTable[];
  /** All tables of the workbook with what they were taken for; none where the plan was read from ranges. */
  readonly workbookTables: readonly TableOfWorkbook[];
  /** Tables that may be part of the plan, as what they may be. They are not read until somebody confirms them. */
  readonly offers: readonly RecognisedTable[];
  readonly unreadableCells: readonly UnreadableCell[];
  readonly textNumbers: readonly TextNumbers[];
  /** The day that the plan is judged on. */
  readonly date: Day;
  /** What its periods become days by: the year of those that state none, and the fiscal year's start. */
  readonly periodYears: PeriodYears;
}

/** How a workbook is to be read. */
export interface ReadingSettings {
  /** The day that the plan is judged on. */
  readonly planDate: Day;
  /** BCP 47 tag; decides which text is a number. */
  readonly locale: string;
  readonly dateSystem: 1900 | 1904;
  /** The month in which the fiscal year begins, 1 to 12. */
  readonly fiscalYearStart: number;
  /** Whether texts of goals and strategies beside tactics are rows of the plan where it has none; true unless said otherwise. */
  readonly derivesLevels?: boolean;
}

/** Whether the plan has a sheet of that role, be it without rows. */
export const hasSheet = (plan: Plan, role: Role): boolean => plan.tables.some((table) => table.role === role);

/** Whether some sheet of that role has a column for the field. */
export const hasColumn = (plan: Plan, role: Role, field: string): boolean =>
  plan.tables.some((table) => table.role === role && table.columns.includes(field));

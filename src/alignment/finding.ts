import type { ColumnRule } from '../plan/fields/column-rule';
import type { Role } from '../plan/fields/roles';
import type { Row } from '../plan/rows';
import type { CellValue } from '../spreadsheet/cell';
import type { CellPlace } from '../spreadsheet/cell-reference';
import type { RuleId } from './rule-id';
import type { Severity } from './settings';
import type { SettingEdit } from './workbook-settings/setting-edits';

/** Cells of one sheet. */
export interface CellPlaces {
  readonly sheet: string;
  readonly cells: readonly CellPlace[];
}

/** Another row that a finding is about. */
export interface RelatedRow extends CellPlaces {
  readonly role: Role;
  readonly key: string;
}

/** What several findings have in common: whoever removes it removes all of them. */
export interface FindingCause {
  /** The same for all of them. */
  readonly key: string;
  /** What is wrong, in a few words. */
  readonly says: string;
}

/** One thing that is not as it should be. */
export interface Finding {
  /** The same after sorting and unrelated edits. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** The row that it is about; null where it is about the plan or a column. */
  readonly row: Row | null;
  readonly role: Role | null;
  /** The row's key, or the thing that the finding names (`P1 / awareness`); null where it is about the plan or a column. */
  readonly key: string | null;
  readonly sheet: string | null;
  readonly cells: readonly CellPlace[];
  /** Canonical name of the field. */
  readonly field: string | null;
  /** Points of the score that the row loses by what this finding says. */
  readonly points: number;
  readonly related: readonly RelatedRow[];
  /** What it comes from, where that is more than the finding itself says. */
  readonly cause: FindingCause | null;
  /** Repairs, best first, worked out when asked for. */
  readonly fixes: () => readonly Fix[];
}

/** A finding that the user has muted. It carries its points all the same. */
export interface MutedFinding {
  readonly finding: Finding;
  /** Why; empty where nobody said. */
  readonly reason: string;
}

/** What to write into a cell: a new value, empty for a blank cell, or one part of its text in place of another that it holds (`S9` by `S1`). */
export type CellChange =
  { readonly newValue: string | number } | { readonly oldPart: string; readonly newPart: string };

/** One edit of a cell. */
export type FixEdit = {
  readonly sheet: string;
  readonly cell: CellPlace;
  readonly field: string;
  /** The new value is a day as ISO text (2026-03-04), which the host is to write as a date. */
  readonly isDay?: true;
} & (
  | { readonly oldValue: CellValue; readonly newValue: string | number }
  | { readonly oldPart: string; readonly newPart: string }
);

/**
 * A column that a table lacks; it stands in the first column to the right of the table, which the host must look at first, for the
 * plan does not know what lies outside of its tables.
 */
export interface NewColumn {
  readonly sheet: string;
  /** The name of the Excel table that it becomes a part of; null beside a plain range. */
  readonly table: string | null;
  readonly headingCell: CellPlace;
  readonly heading: string;
  /** What its cells offer and take. */
  readonly rule?: ColumnRule;
  /** What to write below the heading; every other cell of the column stays empty. */
  readonly values: readonly { readonly cell: CellPlace; readonly value: string }[];
}

/** A sheet that a plan lacks, with one table. */
export interface NewSheet {
  /** What the sheet is called, or begins with where a sheet has that name. */
  readonly name: string;
  readonly headings: readonly string[];
  /** The rows of the table; null for an empty cell. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** A repair as described edits, which belong together; hosts apply it. */
export interface Fix {
  readonly label: string;
  readonly edits: readonly FixEdit[];
  /** What it adds to the workbook, beside its edits of cells that are there. */
  readonly newColumns?: readonly NewColumn[];
  readonly newSheet?: NewSheet;
  /** The settings of the workbook that it changes. */
  readonly settings?: readonly SettingEdit[];
}

/** A row that a rule could not decide. */
export interface Incomplete extends CellPlaces {
  readonly rule: RuleId;
  /** Null where it is about the plan or a column. */
  readonly row: Row | null;
  readonly role: Role | null;
  readonly key: string | null;
  /** 'unreadable': with another value in these cells the outcome could be another; 'missing': the rule needs what is not there. */
  readonly reason: 'unreadable' | 'missing';
  readonly message: string;
}

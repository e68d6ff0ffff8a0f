import type { Area } from '../../spreadsheet/area';
import type { CellValue, Matrix } from '../../spreadsheet/cell';

/** A table as structured references see it. */
export interface TableExtent {
  readonly name: string;
  readonly sheet: string;
  /** With header and totals rows. */
  readonly area: Area;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  readonly headings: readonly string[];
}

/** What a formula can refer to. Sheets are given by name; null is the sheet that the formula stands in. */
export interface FormulaScope {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly valueAt: (sheet: string | null, row: number, column: number) => CellValue;
  /**
   * The values of an area, which is cut to the used part of its sheet where it reaches beyond (`A:A` would be a million
   * cells); null where there is no such sheet.
   */
  readonly valuesIn: (sheet: string | null, area: Area) => Matrix | null;
  /** The formula of a cell, with its `=`; null for a constant. */
  readonly formulaAt: (sheet: string | null, row: number, column: number) => string | null;
  readonly isRowHidden: (sheet: string | null, row: number) => boolean;
  /** The formula behind a name, with its `=`; null where the workbook has no such name. */
  readonly formulaOfName: (name: string) => string | null;
  /** A table by its name; with null, the one that the formula stands in. */
  readonly tableNamed: (name: string | null) => TableExtent | null;
  /** A function that an add-in brought; undefined where there is none of that name. */
  readonly callCustom: (name: string, given: readonly unknown[]) => CellValue | Matrix | undefined;
}

/** Calculates one formula. It keeps nothing: order, cycles, spilling and memory are the workbook's. */
export interface FormulaEngine {
  /** A matrix spills from the cell. The formula begins with `=`. */
  readonly evaluate: (formula: string, scope: FormulaScope) => CellValue | Matrix;
}

/** Functions that an add-in brought, by their full names such as `PLUMB.REQUIRED_VOLUME`. */
export interface CustomFunctionCaller {
  /**
   * The value as far as it is known: `#BUSY!` until the add-in answered, undefined for a function that nobody declared.
   * `address` is the calling cell, such as `Sheet1!A1`.
   */
  readonly call: (name: string, given: readonly unknown[], address: string) => CellValue | Matrix | undefined;
  /** The workbook changed or is to be calculated: functions that are volatile run again. */
  readonly begin?: () => void;
}

/** Knows no function: every formula is `#NAME?`. */
export const noFormulaEngine: FormulaEngine = { evaluate: () => ({ error: '#NAME?' }) };

import type { CellValue } from '../../spreadsheet/cell';
import type { SheetTable } from '../../spreadsheet/sheet';
import type { Field } from '../fields/field';
import { isBlank, isFigure, isKeyText } from './cell-texts';

/** What the first cells of a column hold; counts of cells that are not blank. */
export interface ColumnValues {
  readonly filled: number;
  /** Numbers and texts that are figures. */
  readonly figures: number;
  /** Texts with a digit in them somewhere: "about 500", "5M impressions", "Q3 2026". */
  readonly withDigits: number;
  readonly keys: number;
  readonly distinct: number;
}

/** Enough rows to tell what a column holds; it keeps recognition independent of a table's length. */
const rowsLookedAt = 200;

const digit = /\p{Nd}/u;

export function columnValues(table: SheetTable, column: number): ColumnValues {
  const values = table.rows
    .slice(0, rowsLookedAt)
    .map((row): CellValue => row[column] ?? null)
    .filter((value) => !isBlank(value));
  return {
    filled: values.length,
    figures: values.filter(isFigure).length,
    withDigits: values.filter(
      (value) => typeof value === 'number' || (typeof value === 'string' && digit.test(value)),
    ).length,
    keys: values.filter((value) => typeof value === 'string' && isKeyText(value)).length,
    distinct: new Set(values).size,
  };
}

/** Whether a column holds nothing but figures, in two rows at least. */
export const isAllFigures = ({ filled, figures }: ColumnValues): boolean => filled >= 2 && figures === filled;

/** Whether a column holds keys such as S1, each once. */
export const isKeyColumn = ({ filled, keys, distinct }: ColumnValues): boolean =>
  filled >= 2 && keys === filled && distinct === filled;

/** So many of a column's cells must speak against a field before a heading that is only a synonym is not believed. */
const againstShare = 0.8;

/** Whether the values of a column speak against a field: words without a digit where figures or dates belong. */
export function speaksAgainst(values: ColumnValues, field: Field): boolean {
  const wantsDigits =
    field.kind === 'number' || field.kind === 'money' || field.kind === 'share' || field.kind === 'date';
  return (
    wantsDigits && values.filled >= 2 && values.filled - values.withDigits >= values.filled * againstShare
  );
}

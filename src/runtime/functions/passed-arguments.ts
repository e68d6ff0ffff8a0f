import type { Argument } from '../../functions/value';
import type { CellError, CellValue, Matrix } from '../../spreadsheet/cell';
import { excelErrorOf } from '../../spreadsheet/excel-error';

/*
 * What Excel passes to a function, as arguments of the catalogue.
 *
 * An argument that is left out is null, and so is a blank cell in Excel on the web of today; a formula's empty text is ''.
 * These are blanks here. Excel on the desktop, and on the web of some years ago, was seen to pass 0 for a blank cell
 * (OfficeDev/office-js, issues 1951, 4702 and 5262): such a 0 is a 0 here too, because nothing tells the two apart.
 * `IF(range="","",range)` in the formula does.
 */

/** An error value is an object with its code; of any other object (none is asked for) nothing is known. */
const errorIn = (value: object): CellError => ({
  error: ('code' in value && typeof value.code === 'string' ? excelErrorOf(value.code) : null) ?? '#VALUE!',
});

function cellOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'object' && value !== null ? errorIn(value) : null;
}

const isCell = (value: unknown): value is CellValue => value === null || cellOf(value) === value;

const isRow = (row: readonly unknown[]): row is readonly CellValue[] => row.every(isCell);

/* Most rows of most ranges hold plain values only, and stay the rows that they are. */
const rowOf = (row: readonly unknown[]): readonly CellValue[] => (isRow(row) ? row : row.map(cellOf));

const rowsOf = (rows: readonly (readonly unknown[])[]): Matrix => rows.map(rowOf);

const isRows = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row));

/** The arguments of a call; the last value that the library passes is no argument, but its invocation object. */
export const passedArguments = (passed: readonly unknown[]): readonly Argument[] =>
  passed.slice(0, -1).map((value) => (isRows(value) ? rowsOf(value) : cellOf(value)));

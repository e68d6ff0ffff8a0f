import { language } from '../languages/language';
import { fill } from '../spreadsheet/failure';

/* What messages call the cells of an argument; rows and columns are counted from 0. */

/** 'Row 3, column 1 of price'. */
export const cellSubject = (row: number, column: number, parameter: string): string =>
  fill(language.calls.subjects.cell, { row: row + 1, column: column + 1, parameter });

/** 'Row 3 of prices'. */
export const rowSubject = (row: number, parameter: string): string =>
  fill(language.calls.subjects.row, { row: row + 1, parameter });

import { type CellError, type CellValue, isCellError } from '../../spreadsheet/cell';
import { textOf } from '../../spreadsheet/cell-text';
import type { ExcelError } from '../../spreadsheet/excel-error';
import { numberOfText } from '../texts/number-of-text';

/* How a cell becomes what a function of Excel asks for: blanks are 0, "" and FALSE, and texts that are numbers count. */

const failed = (error: ExcelError): CellError => ({ error });

export const nullError = failed('#NULL!');
export const valueError = failed('#VALUE!');
export const divisionError = failed('#DIV/0!');
export const referenceError = failed('#REF!');
export const nameError = failed('#NAME?');
export const numberError = failed('#NUM!');
export const notAvailable = failed('#N/A');
export const calculationError = failed('#CALC!');

/** Reads a cell; undefined is an argument that is not there, null one that is left blank between commas. */
export type Reader<Read> = (cell: CellValue | undefined) => Read | CellError;

export const number: Reader<number> = (cell) => {
  if (typeof cell === 'number') return cell;
  if (cell === null || cell === undefined) return 0;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return isCellError(cell) ? cell : (numberOfText(cell) ?? valueError);
};

/** A number without its fraction. */
export const wholeNumber: Reader<number> = (cell) => {
  const read = number(cell);
  return isCellError(read) ? read : Math.trunc(read);
};

export const text: Reader<string> = (cell) => {
  if (typeof cell === 'string') return cell;
  return isCellError(cell) ? cell : textOf(cell ?? null);
};

export const truth: Reader<boolean> = (cell) => {
  if (typeof cell === 'boolean') return cell;
  if (cell === null || cell === undefined) return false;
  if (typeof cell === 'number') return cell !== 0;
  if (isCellError(cell)) return cell;
  const upper = cell.toUpperCase();
  return upper === 'TRUE' || (upper === 'FALSE' ? false : valueError);
};

export const anyCell: Reader<CellValue> = (cell) => cell ?? null;

export const optional =
  <Read>(reader: Reader<Read>, fallback: Read): Reader<Read> =>
  (cell) =>
    cell === undefined ? fallback : reader(cell);

/** Upper case, and as long as before: positions in it are positions in the text. */
export function folded(written: string): string {
  const upper = written.toUpperCase();
  if (upper.length === written.length) return upper;
  return Array.from(written, (character) => {
    const one = character.toUpperCase();
    return one.length === character.length ? one : character;
  }).join('');
}

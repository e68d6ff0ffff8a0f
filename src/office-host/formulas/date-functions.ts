import { isCellError } from '../../spreadsheet/cell';
import type { DayParts } from '../../spreadsheet/day';
import type { DateSystem } from '../../spreadsheet/sheet';
import { numberOfText, usualYear } from '../texts/number-of-text';
import { anyCell, number, numberError, type Reader, text, valueError, wholeNumber } from './cell-readers';
import { formattedNumber } from './number-format';
import { partsOfSerial, serialOfParts } from './serial-dates';
import { cellFunction, type SheetFunction } from './sheet-function';

/** What depends on which day serial 1 is. */
export function dateFunctions(dateSystem: DateSystem): readonly SheetFunction[] {
  const date: Reader<number> = (cell) =>
    typeof cell === 'string'
      ? (numberOfText(cell, { dateSystem, thisYear: usualYear }) ?? valueError)
      : number(cell);
  const partOfDate = (name: string, of: (parts: DayParts) => number): SheetFunction =>
    cellFunction(name, 1, [date], (serial) => {
      const parts = partsOfSerial(serial, dateSystem);
      return parts === null ? numberError : of(parts);
    });
  return [
    cellFunction(
      'DATE',
      3,
      [wholeNumber, wholeNumber, wholeNumber],
      (year, month, day) => serialOfParts(year, month, day, dateSystem) ?? numberError,
    ),
    partOfDate('YEAR', ({ year }) => year),
    partOfDate('MONTH', ({ month }) => month),
    partOfDate('DAY', ({ day }) => day),
    cellFunction('TEXT', 2, [anyCell, text], (cell, format) => {
      if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
      const read = date(cell);
      // What is not a number stays the text that it is.
      if (isCellError(read))
        return typeof cell === 'string' ? formattedNumber(cell, format, dateSystem) : read;
      return formattedNumber(read, format, dateSystem);
    }),
    cellFunction('VALUE', 1, [anyCell], (cell) => {
      return typeof cell === 'boolean' ? valueError : date(cell);
    }),
  ];
}

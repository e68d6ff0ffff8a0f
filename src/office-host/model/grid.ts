import type { Area } from '../../spreadsheet/area';
import { type CellValue, isCellError } from '../../spreadsheet/cell';
import { hostError } from '../protocol/host-error';
import { sizeOf } from '../workbook/areas';
import type { CellChange } from '../workbook/host-workbook';
import { understood } from '../workbook/typed-input';
import type { ExcelSession } from './session';

export type WireValue = string | number | boolean;

/** A value as the object model shows it: a blank cell is an empty text, an error its text. */
export function wireValue(value: CellValue): WireValue {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

export function valueType(value: CellValue): `${Excel.RangeValueType}` {
  if (value === null || value === '') return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

const cellsOf = (area: Area): number => {
  const { rows, columns } = sizeOf(area);
  return rows * columns;
};

/** One value for each cell; null, as Excel answers, where there are too many. Counted as cells read. */
export function gridOf<Value>(
  session: ExcelSession,
  area: Area,
  valueAt: (row: number, column: number) => Value,
): Value[][] | null {
  const cells = cellsOf(area);
  if (cells > session.behaviour.cellLimit) return null;
  session.traffic.cellsRead += cells;
  const { rows, columns } = sizeOf(area);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => valueAt(area.top + row, area.left + column)),
  );
}

const isRows = (given: unknown): given is readonly (readonly unknown[])[] =>
  Array.isArray(given) && given.every((row) => Array.isArray(row));

/** What was given for each cell of an area: one value for all, or rows of exactly its size. Counted as cells written. */
export function givenGrid(
  session: ExcelSession,
  area: Area,
  given: unknown,
): (row: number, column: number) => unknown {
  const { rows, columns } = sizeOf(area);
  const cells = cellsOf(area);
  if (cells > session.behaviour.cellLimit) throw hostError('InvalidArgument');
  session.traffic.cellsWritten += cells;
  if (!Array.isArray(given)) return () => given;
  const rowsGiven: unknown = given;
  const fits =
    isRows(rowsGiven) && rowsGiven.length === rows && rowsGiven.every((row) => row.length === columns);
  if (!fits) {
    throw hostError('InvalidArgument', {
      message:
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    });
  }
  return (row, column) => rowsGiven[row]?.[column];
}

/** The longest text that a cell holds, and the longest formula. */
const longestText = 32_767;
const longestFormula = 8192;

/** What writing a value into a cell changes; null, or nothing, leaves the cell alone. */
export function changeGiven(
  given: unknown,
  numberFormat: string,
  { workbook, behaviour }: ExcelSession,
): CellChange | null {
  if (given === null || given === undefined) return null;
  if (typeof given === 'number' || typeof given === 'boolean') return { input: given };
  if (typeof given !== 'string') throw hostError('InvalidArgument');
  if (given.length > (given.startsWith('=') ? longestFormula : longestText)) {
    throw hostError('InvalidArgument');
  }
  const { input, numberFormat: brought } = understood(given, numberFormat, {
    dateSystem: workbook.dateSystem,
    thisYear: behaviour.thisYear,
  });
  return brought !== undefined && numberFormat === 'General' ? { input, numberFormat: brought } : { input };
}

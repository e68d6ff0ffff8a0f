import { type CellError, type CellValue, isCellError, isMatrix } from '../../spreadsheet/cell';
import type { Value } from '../../spreadsheet/formula/evaluate';
import { notAvailable, optional, referenceError, truth, valueError, wholeNumber } from './cell-readers';
import {
  columnLine,
  type LookupLine,
  onlyLine,
  placeInOrder,
  placeOfPattern,
  placeOfValue,
} from './lookup-line';
import {
  type Block,
  blockCell,
  type Calculator,
  expressionFunction,
  type Given,
  type SheetFunction,
  valueFunction,
  valueOfGiven,
} from './sheet-function';
import { firstCell, spread } from './spreading';

const asMatrix = (value: Value | undefined) => (isMatrix(value) ? value : [[value ?? null]]);

/* A blank that is looked up counts as 0. */
function placeOf(
  lookupValue: CellValue | undefined,
  line: LookupLine,
  find: (line: LookupLine, lookupValue: string | number | boolean) => number | CellError,
): number | CellError {
  if (isCellError(lookupValue)) return lookupValue;
  const place = find(line, lookupValue ?? 0);
  return place === -1 ? notAvailable : place;
}

/* A reference to one cell is a value where one value is wanted. */
const single = (value: Value | undefined): Value | undefined =>
  isMatrix(value) && value.length === 1 && value[0]?.length === 1 ? firstCell(value) : value;

function match([lookupValue, within, order]: readonly (Value | undefined)[]): Value {
  const read = optional(wholeNumber, 1)(firstCell(order));
  if (isCellError(read)) return read;
  const direction = Math.sign(read);
  const line = onlyLine(asMatrix(within));
  if (isCellError(within)) return within;
  return spread([single(lookupValue)], ([one]) => {
    if (line === null) return notAvailable;
    const place = placeOf(one, line, (cells, wanted) =>
      direction === 0 ? placeOfPattern(cells, wanted) : placeInOrder(cells, wanted, direction > 0),
    );
    return isCellError(place) ? place : place + 1;
  });
}

function verticalLookup([lookupValue, within, column, isOrdered]: readonly (Value | undefined)[]): Value {
  if (isCellError(within)) return within;
  const matrix = asMatrix(within);
  const line = columnLine(matrix, 0);
  return spread([single(lookupValue), single(column), single(isOrdered)], ([one, at, ordered]) => {
    const wanted = wholeNumber(at);
    if (isCellError(wanted)) return wanted;
    const inOrder = optional(truth, true)(ordered);
    if (isCellError(inOrder)) return inOrder;
    if (wanted < 1) return valueError;
    if (wanted > (matrix[0]?.length ?? 0)) return referenceError;
    const place = placeOf(one, line, (cells, value) =>
      inOrder ? placeInOrder(cells, value, true) : placeOfPattern(cells, value),
    );
    return isCellError(place) ? place : (matrix[place]?.[wanted - 1] ?? null);
  });
}

/* An index of 0 or none takes all rows or columns. */
function part(block: Block, row: number, column: number): Value {
  const { rows, columns } = block;
  if (row < 0 || column < 0) return valueError;
  if (row > rows || column > columns) return referenceError;
  if (row > 0 && column > 0) return blockCell(block, row - 1, column - 1);
  if (row === 0 && column === 0) return block.cells;
  if (row > 0) return [Array.from({ length: columns }, (_, at) => blockCell(block, row - 1, at))];
  return block.cells.map((line) => [line[column - 1] ?? null]);
}

function index([array, row, column]: readonly Given[], calculator: Calculator): Value {
  const block = array == null ? valueError : calculator.blockOf(array);
  if (isCellError(block)) return block;
  const rowValue = valueOfGiven(row, calculator);
  const columnValue = valueOfGiven(column, calculator);
  // The only index that is given counts along the only row.
  const isAlong = column === undefined && block.rows === 1;
  const partAt = (atRow: CellValue | undefined, atColumn: CellValue | undefined): Value => {
    const [one, other] = [wholeNumber(atRow), wholeNumber(atColumn)];
    if (isCellError(one)) return one;
    if (isCellError(other)) return other;
    if (isAlong) return part(block, 1, one);
    return part(block, one, column === undefined && block.columns === 1 ? 1 : other);
  };
  if (!isMatrix(rowValue) && !isMatrix(columnValue)) return partAt(rowValue, columnValue);
  return spread([rowValue, columnValue], ([one, other]) => firstCell(partAt(one, other)) ?? null);
}

const matchModes = [0, 2];

/* Exactly or with wildcards, from the first cell or from the last; the nearest smaller or larger are not modelled. */
function crossLookup(given: readonly Given[], calculator: Calculator): Value {
  const [lookupValue, within, returned, otherwise, mode, search] = given;
  if (lookupValue == null || within == null || returned == null) return valueError;
  const [keys, results] = [calculator.blockOf(within), calculator.blockOf(returned)];
  if (isCellError(keys)) return keys;
  if (isCellError(results)) return results;
  const line = onlyLine(keys.cells);
  const isDown = keys.columns === 1;
  const matchMode = optional(wholeNumber, 0)(firstCell(valueOfGiven(mode, calculator)));
  const direction = optional(wholeNumber, 1)(firstCell(valueOfGiven(search, calculator)));
  const hasFit = isDown ? keys.rows === results.rows : keys.columns === results.columns;
  if (isCellError(matchMode)) return matchMode;
  if (isCellError(direction)) return direction;
  if (line === null || !hasFit || !matchModes.includes(matchMode)) return valueError;
  if (Math.abs(direction) !== 1) return valueError;
  const lineFrom = direction === 1 ? line : reversed(line);
  const find = matchMode === 2 ? placeOfPattern : placeOfValue;
  const resultOf = (cell: CellValue | undefined): Value => {
    const found = placeOf(cell, lineFrom, find);
    if (isCellError(found)) {
      return found === notAvailable && otherwise != null ? calculator.valueOf(otherwise) : found;
    }
    const place = direction === 1 ? found : line.cells.length - 1 - found;
    return single(isDown ? part(results, place + 1, 0) : part(results, 0, place + 1)) ?? null;
  };
  const value = calculator.valueOf(lookupValue);
  return isMatrix(value) ? spread([value], ([cell]) => firstCell(resultOf(cell)) ?? null) : resultOf(value);
}

const reversed = ({ cells }: LookupLine): LookupLine =>
  onlyLine([cells.toReversed()]) ?? { cells, firstPlaces: () => new Map() };

export const lookupFunctions: readonly SheetFunction[] = [
  valueFunction('MATCH', 2, 3, match),
  expressionFunction('INDEX', 2, 3, index),
  valueFunction('VLOOKUP', 3, 4, verticalLookup),
  expressionFunction('XLOOKUP', 3, 6, crossLookup),
];

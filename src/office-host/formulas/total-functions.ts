import { type CellError, type CellValue, isCellError, isMatrix } from '../../spreadsheet/cell';
import type { Value } from '../../spreadsheet/formula/evaluate';
import { divisionError, number, valueError } from './cell-readers';
import { expressionFunction, mostArguments, type SheetFunction, valueFunction } from './sheet-function';

/* Sums, counts and averages. In ranges and arrays only numbers count; a value of its own is read as a number. */

export interface Total {
  readonly count: number;
  readonly sum: number;
  readonly least: number;
  readonly most: number;
}

export function totalOf(values: readonly (Value | undefined)[]): Total | CellError {
  let [count, sum, least, most] = [0, 0, Infinity, -Infinity];
  const add = (value: number): void => {
    count += 1;
    sum += value;
    if (value < least) least = value;
    if (value > most) most = value;
  };
  for (const value of values) {
    if (isMatrix(value)) {
      for (const row of value) {
        for (const cell of row) {
          if (typeof cell === 'number') add(cell);
          else if (isCellError(cell)) return cell;
        }
      }
    } else {
      const read = number(value);
      if (isCellError(read)) return read;
      add(read);
    }
  }
  return { count, sum, least, most };
}

/** What is made of a total, by SUBTOTAL too. */
export const totals = {
  sum: ({ sum }: Total) => sum,
  average: ({ sum, count: numbers }: Total) => (numbers === 0 ? divisionError : sum / numbers),
  least: ({ least, count: numbers }: Total) => (numbers === 0 ? 0 : least),
  most: ({ most, count: numbers }: Total) => (numbers === 0 ? 0 : most),
  count: ({ count: numbers }: Total) => numbers,
};

const total = (name: string, of: (total: Total) => Value): SheetFunction =>
  valueFunction(name, 1, mostArguments, (values) => {
    const found = totalOf(values);
    return isCellError(found) ? found : of(found);
  });

const count = (
  name: string,
  counts: (cell: CellValue | undefined, isInRange: boolean) => boolean,
): SheetFunction =>
  valueFunction(name, 1, mostArguments, (values) => {
    let found = 0;
    for (const value of values) {
      if (isMatrix(value))
        for (const row of value) for (const cell of row) found += counts(cell, true) ? 1 : 0;
      else found += counts(value, false) ? 1 : 0;
    }
    return found;
  });

function sumOfProducts(values: readonly (Value | undefined)[]): Value {
  const matrices = values.map((value) => (isMatrix(value) ? value : [[value ?? null]]));
  const [first = []] = matrices;
  const columns = first[0]?.length ?? 0;
  if (matrices.some((one) => one.length !== first.length || one[0]?.length !== columns)) return valueError;
  let sum = 0;
  for (let row = 0; row < first.length; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let product = 1;
      for (const matrix of matrices) {
        const cell = matrix[row]?.[column];
        if (isCellError(cell)) return cell;
        product *= typeof cell === 'number' ? cell : 0;
      }
      sum += product;
    }
  }
  return sum;
}

const isBlankLooking = (cell: CellValue): boolean => cell === null || cell === '';

export const totalFunctions: readonly SheetFunction[] = [
  total('SUM', totals.sum),
  total('AVERAGE', totals.average),
  total('MIN', totals.least),
  total('MAX', totals.most),
  count('COUNT', (cell, isInRange) =>
    isInRange ? typeof cell === 'number' : typeof number(cell) === 'number',
  ),
  count('COUNTA', (cell, isInRange) => !isInRange || cell !== null),
  expressionFunction('COUNTBLANK', 1, 1, ([argument], { blockOf }) => {
    const block = argument == null ? valueError : blockOf(argument);
    if (isCellError(block)) return block;
    let filled = 0;
    for (const row of block.cells) for (const cell of row) if (!isBlankLooking(cell)) filled += 1;
    return block.rows * block.columns - filled;
  }),
  valueFunction('SUMPRODUCT', 1, mostArguments, sumOfProducts),
];

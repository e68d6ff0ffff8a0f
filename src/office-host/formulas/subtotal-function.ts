import { type CellError, type CellValue, isCellError } from '../../spreadsheet/cell';
import { divisionError, number, valueError } from './cell-readers';
import {
  type Calculator,
  expressionFunction,
  type Given,
  mostArguments,
  type SheetFunction,
} from './sheet-function';
import { firstCell } from './spreading';
import { type Total, totalOf, totals } from './total-functions';

type OfNumbers = (numbers: readonly number[], filled: number) => number | CellError;

/* As the functions for totals make it of a range. */
const asTotal =
  (of: (total: Total) => number | CellError): OfNumbers =>
  (numbers) => {
    const total = totalOf([[numbers]]);
    return isCellError(total) ? total : of(total);
  };

/* The sum of squared distances from the mean, over so many fewer numbers than there are. */
function variance(numbers: readonly number[], fewer: 0 | 1): number | CellError {
  const divisor = numbers.length - fewer;
  if (divisor <= 0) return divisionError;
  const mean = numbers.reduce((all, one) => all + one, 0) / numbers.length;
  return numbers.reduce((all, one) => all + (one - mean) ** 2, 0) / divisor;
}

const rooted = (value: number | CellError): number | CellError =>
  isCellError(value) ? value : Math.sqrt(value);

/* By the number of the function, 1 to 11. COUNTA, the third, counts whatever is not blank. */
const subtotals: readonly OfNumbers[] = [
  asTotal(totals.average),
  asTotal(totals.count),
  (_, filled) => filled,
  asTotal(totals.most),
  asTotal(totals.least),
  (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, one) => product * one, 1)),
  (numbers) => rooted(variance(numbers, 1)),
  (numbers) => rooted(variance(numbers, 0)),
  asTotal(totals.sum),
  (numbers) => variance(numbers, 1),
  (numbers) => variance(numbers, 0),
];

const countsErrorsToo = [2, 3];

/* The cells of references, without those of other subtotals and of rows that are hidden. */
function cellsOf(
  references: readonly Given[],
  { blockOf, scope }: Calculator,
  leavesOutHidden: boolean,
): readonly CellValue[] | CellError {
  const cells: CellValue[] = [];
  for (const reference of references) {
    const block = reference === null ? valueError : blockOf(reference);
    if (isCellError(block)) return block;
    const { covered } = block;
    // Arrays are refused.
    if (covered === null) return valueError;
    const { sheet, area } = covered;
    block.cells.forEach((line, down) => {
      if (leavesOutHidden && scope.isRowHidden(sheet, area.top + down)) return;
      line.forEach((cell, along) => {
        const formula = scope.formulaAt(sheet, area.top + down, area.left + along);
        if (formula === null || !/\bSUBTOTAL\(/iu.test(formula)) cells.push(cell);
      });
    });
  }
  return cells;
}

/** Totals of a column that leave out other subtotals, and from 101 on hidden rows. This host counts filtered rows as hidden. */
export const subtotalFunction: SheetFunction = expressionFunction(
  'SUBTOTAL',
  2,
  mostArguments,
  ([which, ...references], calculator) => {
    const code = number(which == null ? null : firstCell(calculator.valueOf(which)));
    if (isCellError(code)) return code;
    const kind = Math.trunc(code) % 100;
    const subtotal = subtotals[kind - 1];
    if (subtotal === undefined || (code > 11 && code < 101) || code > 111) return valueError;
    const cells = cellsOf(references, calculator, code > 100);
    if (isCellError(cells)) return cells;
    const error = cells.find(isCellError);
    if (error !== undefined && !countsErrorsToo.includes(kind)) return error;
    const numbers = cells.filter((cell) => typeof cell === 'number');
    return subtotal(numbers, cells.filter((cell) => cell !== null).length);
  },
);

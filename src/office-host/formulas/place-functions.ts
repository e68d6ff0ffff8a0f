import { mostCells } from '../../spreadsheet/broadcast';
import { isCellError, isMatrix } from '../../spreadsheet/cell';
import type { Value } from '../../spreadsheet/formula/evaluate';
import { calculationError, number, numberError, valueError } from './cell-readers';
import {
  type Block,
  type Calculator,
  expressionFunction,
  type Given,
  type SheetFunction,
  valueFunction,
} from './sheet-function';
import { firstCell } from './spreading';

/* Where cells stand, how many there are, and arrays of numbers that count. */

const counted = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => from + at);

function rowOrColumn(axis: 'row' | 'column') {
  return ([argument]: readonly Given[], { scope, coveredBy }: Calculator): Value => {
    if (argument == null) return scope[axis] + 1;
    const covered = coveredBy(argument);
    if (covered === null) return valueError;
    if (isCellError(covered)) return covered;
    const { top, left, bottom, right } = covered.area;
    const [first, last] = axis === 'row' ? [top, bottom] : [left, right];
    if (last - first >= mostCells) return numberError;
    if (first === last) return first + 1;
    const numbers = counted(first + 1, last - first + 1);
    return axis === 'row' ? numbers.map((one) => [one]) : [numbers];
  };
}

const size = (name: string, of: (block: Pick<Block, 'rows' | 'columns'>) => number): SheetFunction =>
  expressionFunction(name, 1, 1, ([argument], { coveredBy, valueOf }) => {
    if (argument == null) return valueError;
    const covered = coveredBy(argument);
    if (isCellError(covered)) return covered;
    if (covered !== null) {
      const { top, left, bottom, right } = covered.area;
      return of({ rows: bottom - top + 1, columns: right - left + 1 });
    }
    const value = valueOf(argument);
    if (isCellError(value)) return value;
    return isMatrix(value) ? of({ rows: value.length, columns: value[0]?.length ?? 0 }) : 1;
  });

/* Of arrays the first cell counts. */
function sequence(given: readonly (Value | undefined)[]): Value {
  const read = given.map((value) => number(firstCell(value) ?? 1));
  const wrong = read.find((one) => isCellError(one));
  if (wrong !== undefined) return wrong;
  const [rows = 1, columns = 1, start = 1, step = 1] = read.map(Number);
  const [down, along] = [Math.trunc(rows), Math.trunc(columns)];
  if (down < 0 || along < 0) return valueError;
  if (down === 0 || along === 0) return calculationError;
  if (down * along > mostCells) return numberError;
  return counted(0, down).map((row) => counted(row * along, along).map((at) => start + at * step));
}

export const placeFunctions: readonly SheetFunction[] = [
  expressionFunction('ROW', 0, 1, rowOrColumn('row')),
  expressionFunction('COLUMN', 0, 1, rowOrColumn('column')),
  size('ROWS', ({ rows }) => rows),
  size('COLUMNS', ({ columns }) => columns),
  valueFunction('SEQUENCE', 1, 4, sequence),
];

import type { Area } from '../../spreadsheet/area';
import { type CellError, type CellValue, isCellError, type Matrix } from '../../spreadsheet/cell';
import type { Value } from '../../spreadsheet/formula/evaluate';
import type { Expression } from '../../spreadsheet/formula/expression';
import type { FormulaScope } from '../workbook/formula-engine';
import type { Reader } from './cell-readers';

/* What a function of Excel declares. */

/** Cells that a reference covers. */
export interface Covered {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Cells of a reference or an array. `cells` may end before the block does: what is missing is blank. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  readonly cells: Matrix;
  /** Where the cells stand; null for an array. */
  readonly covered: Covered | null;
}

export const blockCell = ({ cells }: Block, row: number, column: number): CellValue =>
  cells[row]?.[column] ?? null;

/** What a function can ask about its arguments. */
export interface Calculator {
  readonly scope: FormulaScope;
  readonly valueOf: (argument: Expression) => Value;
  /** The cells that an argument refers to; null for one that is not a reference. */
  readonly coveredBy: (argument: Expression) => Covered | CellError | null;
  readonly blockOf: (argument: Expression) => Block | CellError;
  readonly blockAt: (covered: Covered) => Block | CellError;
}

/** An argument as it is written; null where it is left blank between commas. */
export type Given = Expression | null;

/** What an argument comes to; undefined for one that is not there. */
export const valueOfGiven = (argument: Given | undefined, { valueOf }: Calculator): Value | undefined =>
  argument == null ? argument : valueOf(argument);

interface Declared {
  readonly name: string;
  /** How many arguments it takes. */
  readonly least: number;
  readonly most: number;
}

/** Takes one cell for each argument. Of arrays it is calculated cell by cell. */
export interface CellFunction extends Declared {
  readonly takes: 'cells';
  readonly of: (given: readonly (CellValue | undefined)[]) => CellValue;
}

/** Takes arrays and references whole. A reference is a matrix, even to one cell; a value of its own is none. */
export interface ValueFunction extends Declared {
  readonly takes: 'values';
  readonly of: (given: readonly (Value | undefined)[]) => Value;
}

/** Takes its arguments as they are written: to refer to them, or to evaluate only what it needs. */
export interface ExpressionFunction extends Declared {
  readonly takes: 'expressions';
  readonly of: (given: readonly Given[], calculator: Calculator) => Value;
}

export type SheetFunction = CellFunction | ValueFunction | ExpressionFunction;

type ReadersOf<Reads extends readonly unknown[]> = readonly [
  ...{ [Index in keyof Reads]: Reader<Reads[Index]> },
];

/**
 * A function of single cells, each read as its reader says; the first error among them is the result. The arguments from
 * `least` on are optional.
 */
export const cellFunction = <Reads extends readonly unknown[]>(
  name: string,
  least: number,
  readers: ReadersOf<Reads>,
  of: (...reads: Reads) => CellValue,
): CellFunction => ({
  takes: 'cells',
  name,
  least,
  most: readers.length,
  of: (given) => {
    const reads: unknown[] = [];
    for (const [index, reader] of (readers as readonly Reader<unknown>[]).entries()) {
      const read = reader(given[index]);
      if (isCellError(read)) return read;
      reads.push(read);
    }
    return of(...(reads as unknown as Reads));
  },
});

/** A function of one cell that looks at errors too. */
export const question = (name: string, holds: (cell: CellValue) => boolean): CellFunction => ({
  takes: 'cells',
  name,
  least: 1,
  most: 1,
  of: ([cell = null]) => holds(cell),
});

export const valueFunction = (
  name: string,
  least: number,
  most: number,
  of: ValueFunction['of'],
): ValueFunction => ({ takes: 'values', name, least, most, of });

export const expressionFunction = (
  name: string,
  least: number,
  most: number,
  of: ExpressionFunction['of'],
): ExpressionFunction => ({ takes: 'expressions', name, least, most, of });

/** Excel's own limit. */
export const mostArguments = 255;

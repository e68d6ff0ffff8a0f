import { type CellError, type CellValue, isCellError, type Matrix } from '../../spreadsheet/cell';
import { folded, valueError } from './cell-readers';
import { hasWildcards, matches, patternOf, plainTextOf } from './wildcards';

/** Cells in which something is looked up, in a row or in a column. */
export interface LookupLine {
  readonly cells: readonly CellValue[];
  /** Where each value first stands; texts without regard to case. */
  readonly firstPlaces: () => ReadonlyMap<string | number | boolean, number>;
}

const foldedCell = (cell: CellValue): string | number | boolean | null => {
  if (typeof cell === 'string') return folded(cell);
  return isCellError(cell) ? null : cell;
};

function lineOf(cells: readonly CellValue[]): LookupLine {
  let places: ReadonlyMap<string | number | boolean, number> | null = null;
  return {
    cells,
    firstPlaces: () => {
      if (places !== null) return places;
      const found = new Map<string | number | boolean, number>();
      cells.forEach((cell, place) => {
        const key = foldedCell(cell);
        if (key !== null && !found.has(key)) found.set(key, place);
      });
      places = found;
      return found;
    },
  };
}

/* The workbook hands out the same matrix for the same cells until something changes: what was learnt of it stays true. */
const known = new WeakMap<Matrix, Map<number, LookupLine>>();

const rowLine = -1;

function knownLine(matrix: Matrix, which: number, cells: () => readonly CellValue[]): LookupLine {
  let lines = known.get(matrix);
  if (lines === undefined) {
    lines = new Map();
    known.set(matrix, lines);
  }
  const before = lines.get(which);
  if (before !== undefined) return before;
  const line = lineOf(cells());
  lines.set(which, line);
  return line;
}

export const columnLine = (matrix: Matrix, column: number): LookupLine =>
  knownLine(matrix, column, () => matrix.map((row) => row[column] ?? null));

/** The only row or the only column of a matrix; null where it has several of both. */
export function onlyLine(matrix: Matrix): LookupLine | null {
  if ((matrix[0]?.length ?? 0) === 1) return columnLine(matrix, 0);
  return matrix.length === 1 ? knownLine(matrix, rowLine, () => matrix[0] ?? []) : null;
}

export const longestLookup = 255;

type LookupValue = string | number | boolean;

/** Where a value first stands; −1 where it stands nowhere. */
export const placeOfValue = ({ firstPlaces }: LookupLine, lookupValue: LookupValue): number =>
  firstPlaces().get(typeof lookupValue === 'string' ? folded(lookupValue) : lookupValue) ?? -1;

/** As `placeOfValue`, with the wildcards of a text; `#VALUE!` for a text that Excel finds too long to look up. */
export function placeOfPattern(line: LookupLine, lookupValue: LookupValue): number | CellError {
  if (typeof lookupValue !== 'string') return placeOfValue(line, lookupValue);
  if (lookupValue.length > longestLookup) return valueError;
  if (!hasWildcards(lookupValue)) return placeOfValue(line, lookupValue);
  const pattern = patternOf(folded(lookupValue));
  const plain = plainTextOf(pattern);
  if (plain !== null) return placeOfValue(line, plain);
  return line.cells.findIndex((cell) => typeof cell === 'string' && matches(pattern, folded(cell)));
}

/**
 * In cells that are sorted upwards the last that is not above what is looked for; sorted downwards the last that is not
 * below it. Cells of another kind are passed over. −1 where there is none.
 */
export function placeInOrder({ cells }: LookupLine, lookupValue: LookupValue, isUpwards: boolean): number {
  const wanted = foldedCell(lookupValue);
  let found = -1;
  for (const [place, cell] of cells.entries()) {
    const key = foldedCell(cell);
    if (key === null || wanted === null || typeof key !== typeof wanted) continue;
    if (key !== wanted && key > wanted === isUpwards) break;
    found = place;
  }
  return found;
}

import type { Matrix } from './cell';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The size of a matrix, which is as wide as its first row. */
export const sizeOf = (matrix: Matrix<unknown>): Size => ({
  rows: matrix.length,
  columns: matrix[0]?.length ?? 0,
});

/** The size to which matrices spread when they are calculated together: the most rows, the most columns. */
export const commonSize = (sizes: readonly Size[]): Size =>
  sizes.reduce((common, { rows, columns }) => ({
    rows: Math.max(common.rows, rows),
    columns: Math.max(common.columns, columns),
  }));

/**
 * The cell of a matrix at a place of the common size, as Excel spreads arrays: a single row serves every row, a single
 * column every column. Undefined where the matrix has nothing for that place.
 */
export const spreadCell = <Cell>(matrix: Matrix<Cell>, row: number, column: number): Cell | undefined => {
  const cells = matrix[matrix.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column];
};

/** As many cells as are calculated in one go; Excel itself hands over no more than that. */
export const mostCells = 5_000_000;

/** Columns of one length, and what they are to explain. */
export type Columns = readonly (readonly number[])[];

/** Rows of one length as columns. */
export const columnsOf = (rows: Columns): Columns =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));

/** A regression by ordinary least squares. */
export interface LeastSquares {
  /** One for each column, in their order. */
  readonly coefficients: readonly number[];
  /** The sum of the squared residuals once the first 0, 1, 2 … columns are in: the last is that of the whole regression. */
  readonly residualSums: readonly number[];
  /** The triangle R of the decomposition, row by row: of Rᵀ R = Xᵀ X. */
  readonly triangle: Columns;
}

/** A column of which so little is left by the columns before it is made of them but for rounding. */
const dependence = 1e-9;

const dot = (one: Float64Array, other: Float64Array, from: number): number => {
  let total = 0;
  for (let row = from; row < one.length; row += 1) total += (one[row] ?? 0) * (other[row] ?? 0);
  return total;
};

/** Turns a column by the reflection that `vector`, 0 above its row, describes. */
function reflect(column: Float64Array, vector: Float64Array, from: number): void {
  const share = (2 * dot(vector, column, from)) / dot(vector, vector, from);
  for (let row = from; row < column.length; row += 1) {
    column[row] = (column[row] ?? 0) - share * (vector[row] ?? 0);
  }
}

/**
 * Fits `values` by the columns: a QR decomposition by Householder's reflections, which squares no condition number as the
 * normal equations do. Where a column depends on those before it, or there are more columns than rows, the regression ends
 * before it: `coefficients` are then those of the columns up to there.
 *
 * Source: Golub and Van Loan, Matrix Computations, 5.2 and 5.3.
 */
export function leastSquares(columns: Columns, values: readonly number[]): LeastSquares {
  const turned = Float64Array.from(values);
  const work = columns.map((column) => Float64Array.from(column));
  const count = turned.length;
  const residualSums = [dot(turned, turned, 0)];
  const triangle: number[][] = [];
  for (const [place, column] of work.entries()) {
    if (place >= count) break;
    const length = Math.sqrt(dot(column, column, place));
    if (!(length > dependence * Math.sqrt(dot(column, column, 0)))) break;
    const head = column[place] ?? 0;
    const diagonal = head > 0 ? -length : length;
    const vector = Float64Array.from(column);
    vector[place] = head - diagonal;
    for (const later of work.slice(place + 1)) reflect(later, vector, place);
    reflect(turned, vector, place);
    column[place] = diagonal;
    triangle.push([]);
    residualSums.push(dot(turned, turned, place + 1));
  }
  const fitted = triangle.length;
  for (const [row, of] of triangle.entries()) {
    for (let column = 0; column < fitted; column += 1) of.push(column < row ? 0 : (work[column]?.[row] ?? 0));
  }
  return { coefficients: solveAbove(triangle, turned), residualSums, triangle };
}

/** The solution of R x = values. */
function solveAbove(triangle: Columns, values: ArrayLike<number>): readonly number[] {
  const solution = new Array<number>(triangle.length).fill(0);
  for (let row = triangle.length - 1; row >= 0; row -= 1) {
    let rest = values[row] ?? 0;
    for (let column = row + 1; column < triangle.length; column += 1) {
      rest -= (triangle[row]?.[column] ?? 0) * (solution[column] ?? 0);
    }
    solution[row] = rest / (triangle[row]?.[row] ?? NaN);
  }
  return solution;
}

/**
 * The variance of the fitted value at `point`, in those of one error: pointᵀ (Xᵀ X)⁻¹ point, the squared length of the
 * solution of Rᵀ x = point.
 */
export function varianceAt({ triangle }: LeastSquares, point: readonly number[]): number {
  const solution: number[] = [];
  let total = 0;
  for (let row = 0; row < triangle.length; row += 1) {
    let rest = point[row] ?? 0;
    for (let above = 0; above < row; above += 1) {
      rest -= (triangle[above]?.[row] ?? 0) * (solution[above] ?? 0);
    }
    const value = rest / (triangle[row]?.[row] ?? NaN);
    solution.push(value);
    total += value * value;
  }
  return total;
}

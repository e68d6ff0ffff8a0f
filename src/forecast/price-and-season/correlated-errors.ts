import { type Columns, columnsOf, type LeastSquares, leastSquares } from './least-squares';

/** A regression whose errors resemble those of the period before to a given degree. */
export interface CorrelatedFit extends LeastSquares {
  /** The correlation of the errors of neighbouring periods, 0 to below 1. */
  readonly correlation: number;
  /** The standard deviation of an error. */
  readonly deviation: number;
  /** How far the history speaks for this correlation: all of them together are 1. */
  readonly weight: number;
}

/** Rows of a regression, each at a place in time. */
export interface TimedRows {
  readonly rows: Columns;
  readonly values: readonly number[];
  /** In ascending order, none twice. */
  readonly places: readonly number[];
}

interface Whitened {
  readonly rows: readonly (readonly number[])[];
  readonly values: readonly number[];
  /** The logarithm of the determinant of the errors' correlations. */
  readonly logDeterminant: number;
}

/** What each row says that the row before did not: errors without correlation. */
function whitened({ rows, values, places }: TimedRows, correlation: number): Whitened {
  let logDeterminant = 0;
  const fresh = rows.map((row, index) => {
    const gap = (places[index] ?? 0) - (places[index - 1] ?? 0);
    // The first row has none before it.
    const remembered = index === 0 ? 0 : correlation ** gap;
    const scale = Math.sqrt(1 - remembered ** 2);
    logDeterminant += 2 * Math.log(scale);
    const rest = (here: number, before: number): number => (here - remembered * before) / scale;
    return {
      row: row.map((term, column) => rest(term, rows[index - 1]?.[column] ?? 0)),
      value: rest(values[index] ?? 0, values[index - 1] ?? 0),
    };
  });
  return { rows: fresh.map(({ row }) => row), values: fresh.map(({ value }) => value), logDeterminant };
}

/** A smaller part of the variation is rounding. */
const roundingPart = 1e-24;

/** From 0 to 0.96. A negative one would narrow the intervals, which a short history does not warrant. */
const correlations = Array.from({ length: 25 }, (_, step) => step / 25);

/** A fit of less weight, beside the best one, changes no digit that anybody reads. */
const leastWeight = 1e-7;

/**
 * Fits the rows at each correlation that the errors of neighbouring periods may have (autoregressive of order 1: two periods
 * apart it is the square), and weighs the fits by the restricted likelihood. The best one alone would claim to know the
 * correlation, which a short history leaves open.
 *
 * The rows must be more than their columns, and no column may depend on the others.
 *
 * Source: Harville, Maximum likelihood approaches to variance component estimation, JASA 72, 1977 (restricted likelihood);
 * agrees at each correlation with gls(correlation = corAR1(…, fixed = TRUE), method = "REML") of R's nlme.
 */
export function fitCorrelated(timed: TimedRows): readonly CorrelatedFit[] {
  const degreesOfFreedom = timed.values.length - (timed.rows[0]?.length ?? 0);
  const fits = correlations.map((correlation) => {
    const { rows, values, logDeterminant } = whitened(timed, correlation);
    const fit = leastSquares(columnsOf(rows), values);
    const residualSum = fit.residualSums.at(-1) ?? 0;
    const least = roundingPart * (fit.residualSums[0] ?? 0);
    const logSum = Math.log(Math.max(residualSum, least) || 1);
    const ofTriangle = fit.triangle.reduce(
      (total, row, place) => total + Math.log(Math.abs(row[place] ?? 0)),
      0,
    );
    const logLikelihood = -0.5 * (degreesOfFreedom * logSum + logDeterminant) - ofTriangle;
    return { ...fit, correlation, deviation: Math.sqrt(residualSum / degreesOfFreedom), logLikelihood };
  });
  const best = Math.max(...fits.map(({ logLikelihood }) => logLikelihood));
  const likely = fits
    .map(({ logLikelihood, ...fit }) => ({ ...fit, weight: Math.exp(logLikelihood - best) }))
    .filter(({ weight }) => weight > leastWeight);
  const total = likely.reduce((sum, { weight }) => sum + weight, 0);
  return likely.map((fit) => ({ ...fit, weight: fit.weight / total }));
}

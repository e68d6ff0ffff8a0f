import { fitModel } from '../exponential-smoothing/fit';
import { runModel } from '../exponential-smoothing/run';
import type { FittedMethod } from '../fitted-method';
import { deseasonalise } from '../season-of-series';

/** The bound of the test for a season in the published method: 95% confidence. */
const publishedBound = 1.645;

/** By how much a straight line through the values rises each period. */
export function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  let together = 0;
  let apart = 0;
  for (const [time, value] of values.entries()) {
    together += (time - middle) * value;
    apart += (time - middle) ** 2;
  }
  return apart === 0 ? 0 : together / apart;
}

/** The theta method without its season: simple exponential smoothing with half the drift of the straight line. */
function fitThetaLine(values: readonly number[]): FittedMethod | null {
  const model = fitModel(values, { error: 'added', trend: 'none', season: 'none' }, 1, { starts: 2, stepsAtMost: 200 });
  if (model === null) return null;
  const run = runModel(values, model);
  const alpha = Math.max(1e-10, model.parameters.alpha);
  const drift = slopeOf(values) / 2;
  return {
    pathAfter: (seen, periods) => {
      const { level } = run.stateAfter(seen);
      const lag = (1 - (1 - alpha) ** seen) / alpha;
      return Array.from({ length: periods }, (_, ahead) => level + drift * (ahead + lag));
    },
  };
}

/**
 * The theta method: the season taken out where a test finds one, the mean of the straight line and of the line with twice
 * the curvature carried on, the season put back.
 *
 * @param values at least 3, without gaps.
 * @param seasonLength periods in a year; 1 for none.
 * @param bound how surely there must be a season, in standard deviations; as published unless given.
 *
 * Source: Assimakopoulos and Nikolopoulos (2000), International Journal of Forecasting 16, 521–530; Hyndman and Billah (2003),
 * Unmasking the theta method, ibid. 19, 287–290; R, forecast::thetaf.
 */
export function fitTheta(values: readonly number[], seasonLength: number, bound = publishedBound): FittedMethod | null {
  const adjusted = deseasonalise(values, seasonLength, bound);
  const line = fitThetaLine(adjusted.values);
  return line && { pathAfter: (seen, periods) => adjusted.restore(line.pathAfter(seen, periods), seen) };
}

/** The theta method on the logarithms: its line rises by a percentage. Null unless all values are above 0. */
export function fitThetaOfLogs(values: readonly number[], seasonLength: number, bound: number): FittedMethod | null {
  if (!values.every((value) => value > 0)) return null;
  const adjusted = deseasonalise(values, seasonLength, bound);
  const line = fitThetaLine(adjusted.values.map(Math.log));
  return (
    line && {
      pathAfter: (seen, periods) => adjusted.restore(line.pathAfter(seen, periods).map(Math.exp), seen),
    }
  );
}

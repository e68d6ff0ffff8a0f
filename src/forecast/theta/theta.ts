import { fitModel } from '../exponential-smoothing/fit';
import { runModel } from '../exponential-smoothing/run';
import type { FittedMethod } from '../fitted-method';
import { type Deseasonalised, slopeOf } from '../season-of-series';

/** The theta method without its season: simple exponential smoothing with half the drift of the straight line. */
function fitThetaLine(values: readonly number[]): FittedMethod | null {
  const model = fitModel(values, { error: 'added', trend: 'none', season: 'none' }, 1, {
    starts: 2,
    stepsAtMost: 200,
  });
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
 * The theta method on a series without its season: the mean of the straight line and of the line with twice the curvature,
 * carried on, with the season put back.
 *
 * Source: Assimakopoulos and Nikolopoulos (2000), International Journal of Forecasting 16, 521–530; Hyndman and Billah (2003),
 * Unmasking the theta method, ibid. 19, 287–290; R, forecast::thetaf.
 */
export function fitTheta({ values, restore }: Deseasonalised): FittedMethod | null {
  const line = fitThetaLine(values);
  return line && { pathAfter: (seen, periods) => restore(line.pathAfter(seen, periods), seen) };
}

/**
 * The theta method on the logarithms: its line rises by a percentage. Null unless all values are above 0. The logarithms are
 * those of the values against the first one, which are the same in any unit.
 */
export function fitThetaOfLogs({ values, restore }: Deseasonalised): FittedMethod | null {
  if (!values.every((value) => value > 0)) return null;
  const [first = 1] = values;
  const line = fitThetaLine(values.map((value) => Math.log(value / first)));
  return (
    line && {
      pathAfter: (seen, periods) =>
        restore(
          line.pathAfter(seen, periods).map((logarithm) => first * Math.exp(logarithm)),
          seen,
        ),
    }
  );
}

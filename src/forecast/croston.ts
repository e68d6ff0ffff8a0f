import type { FittedMethod } from './fitted-method';

export interface CrostonState {
  /** The size of a sale where there is one, smoothed, in the unit of the series. */
  readonly demand: number;
  /** The periods from one sale to the next, smoothed. */
  readonly interval: number;
}

/** Croston's two averages after each period of the series; null until the first sale. */
export function crostonStates(values: readonly number[], alpha: number): (CrostonState | null)[] {
  let state: CrostonState | null = null;
  let since = 0;
  return values.map((value) => {
    since += 1;
    if (value !== 0) {
      state =
        state === null
          ? { demand: value, interval: since }
          : {
              demand: state.demand + alpha * (value - state.demand),
              interval: state.interval + alpha * (since - state.interval),
            };
      since = 0;
    }
    return state;
  });
}

/**
 * The mean of sales that come now and then, the same for every period to come: the smoothed size of a sale ÷ the smoothed time
 * between two, less the part α ÷ 2 by which that quotient is too high on the average (Syntetos and Boylan).
 *
 * @param values 0 where nothing was sold. Before the first sale the mean is 0.
 * @param alpha above 0 and below 1: how much the latest sale counts.
 *
 * Source: Croston (1972), Forecasting and stock control for intermittent demands, Operational Research Quarterly 23, 289–303;
 * Syntetos and Boylan (2005), The accuracy of intermittent demand estimates, International Journal of Forecasting 21, 303–314.
 */
export function fitCroston(values: readonly number[], alpha: number): FittedMethod {
  const states = crostonStates(values, alpha);
  return {
    pathAfter: (seen, periods) => {
      const state = states[seen - 1] ?? null;
      const mean = state === null ? 0 : ((1 - alpha / 2) * state.demand) / state.interval;
      return new Array<number>(periods).fill(mean);
    },
  };
}

import type { FittedMethod } from './fitted-method';

/**
 * Each period as a year ago; as the last period where there is no season or no whole year.
 *
 * Source: Hyndman and Athanasopoulos, Forecasting: principles and practice, 5.2; R, forecast::snaive.
 */
export const seasonalNaive = (values: readonly number[], seasonLength: number): FittedMethod => ({
  pathAfter: (seen, periods) => {
    const back = seen >= seasonLength ? seasonLength : 1;
    return Array.from({ length: periods }, (_, ahead) => values[seen - back + (ahead % back)] ?? 0);
  },
});

/**
 * The last value, and the mean change so far for each period on.
 *
 * Source: Hyndman and Athanasopoulos, Forecasting: principles and practice, 5.2; R, forecast::rwf with drift.
 */
export const drift = (values: readonly number[]): FittedMethod => ({
  pathAfter: (seen, periods) => {
    const [first = 0] = values;
    const last = values[seen - 1] ?? first;
    const change = seen > 1 ? (last - first) / (seen - 1) : 0;
    return Array.from({ length: periods }, (_, ahead) => last + (ahead + 1) * change);
  },
});

import { stableSum } from './stable-sum';

/** How a forecast is asked for. */
export interface ForecastSettings {
  /** Periods in a season: 12 for months, 4 for quarters, 1 for none. */
  readonly season: number;
  /** The probability of the interval: a fraction above 0 and below 1. */
  readonly level: number;
  /** The name of a method; the best one for the values unless given. */
  readonly method?: string;
}

export interface Forecast {
  /** For each of the next periods, in the unit of the values. */
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly method: string;
}

/** What several periods come to together. Its interval is that of the sum, and narrower than the sum of their intervals. */
export interface TotalForecast {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly method: string;
}

/*
 * A placeholder until the engine is here: seasonal naive, whatever method is asked for. Each period is forecast by the last one of
 * its season; the errors of such forecasts in the past, taken as independent and normal, give the intervals.
 */

const method = 'seasonal naive';

/** Forecasts each of the next periods. Values are at least one number, the oldest first. */
export function forecast(
  values: readonly number[],
  periods: number,
  { season, level }: ForecastSettings,
): Forecast {
  const lag = lagOf(values, season);
  const mean = Array.from({ length: periods }, (_, step) => naive(values, lag, step));
  const halfWidths = mean.map((_, step) => halfWidth(values, lag, level, timesAhead(lag, step)));
  return {
    mean,
    low: mean.map((value, step) => value - (halfWidths[step] ?? 0)),
    high: mean.map((value, step) => value + (halfWidths[step] ?? 0)),
    method,
  };
}

/** Forecasts what the next periods come to, each by its weight: 0 to 1, below 1 where only a part of the period counts. */
export function forecastTotal(
  values: readonly number[],
  weights: readonly number[],
  { season, level }: ForecastSettings,
): TotalForecast {
  const lag = lagOf(values, season);
  const mean = stableSum(weights.map((weight, step) => weight * naive(values, lag, step)));
  // The error of a season's first round is in all later rounds of that season too.
  const variance = stableSum(
    Array.from({ length: lag }, (_, place) => {
      const ofSeason = weights.filter((_, step) => step % lag === place);
      return stableSum(ofSeason.map((_, round) => stableSum(ofSeason.slice(round)) ** 2));
    }),
  );
  const half = halfWidth(values, lag, level, variance);
  return { mean, low: mean - half, high: mean + half, method };
}

/** A season that the values do not hold twice tells nothing: then the last value forecasts. */
const lagOf = (values: readonly number[], season: number): number =>
  values.length >= 2 * season ? season : 1;

const naive = (values: readonly number[], lag: number, step: number): number =>
  values[values.length - lag + (step % lag)] ?? 0;

const timesAhead = (lag: number, step: number): number => Math.floor(step / lag) + 1;

function halfWidth(values: readonly number[], lag: number, level: number, variance: number): number {
  const errors = values.slice(lag).map((value, at) => value - (values[at] ?? 0));
  const squares = stableSum(errors.map((error) => error ** 2)) / Math.max(1, errors.length);
  return normalQuantile((1 + level) / 2) * Math.sqrt(squares * variance);
}

/** Abramowitz and Stegun 26.2.23: off by less than 4.5E-4. `probability` is above 0.5 and below 1. */
function normalQuantile(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(1 - probability));
  const above = 2.515517 + 0.802853 * t + 0.010328 * t ** 2;
  const below = 1 + 1.432788 * t + 0.189269 * t ** 2 + 0.001308 * t ** 3;
  return t - above / below;
}

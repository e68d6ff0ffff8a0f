import { isNoAnswer, type NoAnswer, noAnswer } from '../economics/no-answer';
import { fewestValues, forecast, type ForecastOptions, type ForecastReason, wholeSeason } from './forecast';

/** How far a method was off over the last periods of a series. */
export interface Accuracy {
  /** What was missed, in all, as a part of what came, in all; null where nothing came. */
  readonly offBy: number | null;
  /**
   * The mean error against that of repeating the year before (the period before, without a season) up to then: below 1 it is
   * better than that; null where the series never changed.
   */
  readonly mase: number | null;
  /** The mean of the errors as percentages of the mean of what came and what was expected: a fraction, 0 to 2. */
  readonly smape: number;
  /** The part of what came that lay within the interval. */
  readonly coverage: number;
}

export interface MeasuredAccuracy {
  readonly method: Accuracy;
  /** Repeating last year; the last period, where there is no season. */
  readonly naive: Accuracy;
  /** The last periods that were forecast, each from every period before it that is no further back than these. */
  readonly periods: number;
}

interface Judged {
  readonly value: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** The mean error of repeating last year in what was known then. */
  readonly usual: number;
  /** Whether it is the first period after what was known. */
  readonly isNext: boolean;
}

const isWithin = ({ value, low, high }: Judged): boolean => value >= low && value <= high;

/** How much a period differed from the one a year before (from the one before), on the average. */
function usualChange(values: readonly number[], season: number): number {
  const back = values.length > season ? season : 1;
  let sum = 0;
  for (let time = back; time < values.length; time += 1)
    sum += Math.abs((values[time] ?? 0) - (values[time - back] ?? 0));
  return sum / Math.max(1, values.length - back);
}

function accuracyOf(judged: readonly Judged[]): Accuracy {
  const mean = (of: (one: Judged) => number): number =>
    judged.reduce((sum, one) => sum + of(one), 0) / judged.length;
  const error = ({ value, expected }: Judged): number => Math.abs(value - expected);
  const came = mean(({ value }) => Math.abs(value));
  return {
    offBy: came === 0 ? null : mean(error) / came,
    mase: judged.every(({ usual }) => usual > 0) ? mean((one) => error(one) / one.usual) : null,
    smape: mean((one) => {
      const size = Math.abs(one.value) + Math.abs(one.expected);
      return size === 0 ? 0 : (2 * error(one)) / size;
    }),
    coverage: mean((one) => Number(isWithin(one))),
  };
}

/** How many of the last periods are judged unless that is said: a year, but no more than a third of what is there. */
export const judgedPeriods = (count: number, season: number): number =>
  Math.max(1, Math.min(season > 1 ? season : 6, Math.floor(count / 3), count - fewestValues));

/** How far forecasts were off, and how often the interval of those made one period before held. */
export interface WatchedAccuracy {
  readonly measured: MeasuredAccuracy;
  /** How many of the periods lay within the interval of the forecast that knew all before them. */
  readonly within: number;
}

type AccuracyOptions = ForecastOptions & { readonly horizon?: number };

/**
 * How far forecasts would have been off over the last `horizon` periods: made anew at each of them from nothing but what was
 * known then, for all that were still to come (a rolling origin), beside repeating last year.
 *
 * @param values of consecutive periods, the oldest first, without gaps.
 *
 * Source: Hyndman and Koehler (2006), Another look at measures of forecast accuracy, International Journal of Forecasting 22,
 * 679–688 (MASE); Makridakis and Hibon (2000), The M3-Competition, ibid. 16, 451–476 (sMAPE).
 */
export function forecastAccuracy(
  values: readonly number[],
  options: AccuracyOptions,
): MeasuredAccuracy | NoAnswer<ForecastReason> {
  const steps = accuracyInSteps(values, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return isNoAnswer(step.value) ? step.value : step.value.measured;
}

/** The same in as many steps as forecasts are made, for those who have something else to do in between. */
export function* accuracyInSteps(
  values: readonly number[],
  { horizon, ...given }: AccuracyOptions,
): Generator<undefined, WatchedAccuracy | NoAnswer<ForecastReason>> {
  const options = { ...given, season: wholeSeason(given.season) };
  const periods = horizon ?? judgedPeriods(values.length, options.season);
  const fewest = periods + fewestValues;
  if (values.length < fewest) return noAnswer('too-few-values', { count: values.length, fewest });
  const method = yield* judgedInSteps(values, periods, options);
  if (isNoAnswer(method)) return method;
  const naive = yield* judgedInSteps(values, periods, { ...options, method: 'seasonal naive' });
  if (isNoAnswer(naive)) return naive;
  return {
    measured: { method: accuracyOf(method), naive: accuracyOf(naive), periods },
    within: method.filter((one) => one.isNext && isWithin(one)).length,
  };
}

function* judgedInSteps(
  values: readonly number[],
  periods: number,
  options: ForecastOptions,
): Generator<undefined, readonly Judged[] | NoAnswer<ForecastReason>> {
  const judged: Judged[] = [];
  for (let seen = values.length - periods; seen < values.length; seen += 1) {
    const known = values.slice(0, seen);
    const made = forecast(known, values.length - seen, options);
    if (isNoAnswer(made)) return made;
    const usual = usualChange(known, options.season);
    for (const [ahead, expected] of made.mean.entries()) {
      const value = values[seen + ahead] ?? 0;
      const [low, high] = [made.low[ahead] ?? 0, made.high[ahead] ?? 0];
      judged.push({ value, expected, low, high, usual, isNext: ahead === 0 });
    }
    yield;
  }
  return judged;
}

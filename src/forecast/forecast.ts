import { isNoAnswer, type NoAnswer, noAnswer } from '../economics/no-answer';
import { fitCombination } from './combination';
import { fitCroston } from './croston';
import { bestModel } from './exponential-smoothing/automatic';
import { fitModel } from './exponential-smoothing/fit';
import { runModel } from './exponential-smoothing/run';
import type { FittedMethod } from './fitted-method';
import { intervalOf, intervalOfTotal } from './interval';
import { formInLetters, type Method, methodOf } from './method';
import { deseasonalise, hasSeason, hasSeasonAsPublished, withoutSeason } from './season-of-series';
import { drift, seasonalNaive } from './simple-methods';
import { fitTheta } from './theta/theta';

export interface ForecastOptions {
  /** Periods in a year (12 for months, 4 for quarters); 1 for none. */
  readonly season: number;
  /** The part of outcomes that the interval is to hold: a fraction above 0 and below 1. */
  readonly level: number;
  /** A name of `methodOf`; auto unless given. */
  readonly method?: string;
}

/** What was used, where the history did not allow what was asked for. */
export type Fallback =
  /** Fewer than eight values: theta, which needs the least. */
  | 'few-values'
  /** Fewer than two whole years: the season is left out, or half of it where one year is whole. */
  | 'few-seasons'
  /** The form asked for does not suit the values: exponential smoothing of the form that does. */
  | 'form-unsuited';

/** The method that was used: its name, the model where it has one, and why where it is not the one asked for. */
export interface UsedMethod {
  readonly name:
    'combination' | 'half last year' | 'theta' | 'seasonal naive' | 'drift' | 'croston' | `ETS(${string})`;
  readonly season: number;
  readonly fallback: Fallback | null;
}

export interface Forecast {
  /** Of each period ahead, in the unit of the values: the middle of what is expected. */
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly method: UsedMethod['name'];
  readonly used: UsedMethod;
}

export type ForecastReason = 'too-few-values' | 'unknown-method';

/** No forecast is made of less: two values tell of one change only. */
export const fewestValues = 3;

const fewValues = 8;

/** Standard deviations: beyond doubt. */
const surely = 3;

/** Croston's usual weight of the latest sale. */
export const crostonAlpha = 0.1;

/** Sales come now and then where more than a third of the periods have none, but not the same ones each year. */
export const isIntermittent = (values: readonly number[], season: number): boolean =>
  values.every((value) => value >= 0) &&
  values.filter((value) => value === 0).length > values.length / 3 &&
  !hasSeason(values, season, surely);

interface Fitted extends UsedMethod {
  readonly fitted: FittedMethod;
}

function fitEts(
  values: readonly number[],
  season: number,
  form: Extract<Method, { kind: 'ets' }>['form'],
): Fitted {
  const asked = form && fitModel(values, form, season);
  const model =
    asked ?? bestModel(values, season) ?? fitModel(values, { error: 'added', trend: 'none', season: 'none' });
  if (model === null) return { fitted: drift(values), name: 'drift', season, fallback: 'form-unsuited' };
  return {
    fitted: runModel(values, model),
    name: formInLetters(model.form) as `ETS(${string})`,
    season,
    fallback: form !== null && asked === null ? 'form-unsuited' : null,
  };
}

/**
 * One year and a part of the next cannot tell a season from chance: half of it is believed. On series of two forecasting
 * competitions cut so short this was off by less than either half, with a season and without one.
 */
const withLastYear = (plain: Fitted, values: readonly number[], season: number): Fitted => ({
  fitted: {
    pathAfter: (seen, periods) => {
      const lastYear = seasonalNaive(values, season).pathAfter(seen, periods);
      return plain.fitted
        .pathAfter(seen, periods)
        .map((value, ahead) => (value + (lastYear[ahead] ?? value)) / 2);
    },
  },
  name: 'half last year',
  season,
  fallback: 'few-seasons',
});

function fitMethod(values: readonly number[], method: Method, asked: number): Fitted {
  const isShort = asked > 1 && values.length < 2 * asked;
  const season = isShort ? 1 : asked;
  const fallback = isShort ? ('few-seasons' as const) : null;
  switch (method.kind) {
    case 'auto': {
      if (isIntermittent(values, season)) {
        return { fitted: fitCroston(values, crostonAlpha), name: 'croston', season: 1, fallback: null };
      }
      const isFew = values.length < fewValues;
      const plain: Fitted = isFew
        ? { ...fitMethod(values, { kind: 'theta' }, 1), fallback: 'few-values' }
        : { fitted: fitCombination(values, season), name: 'combination', season, fallback };
      return isShort && values.length >= asked ? withLastYear(plain, values, asked) : plain;
    }
    case 'theta': {
      const isSeasonal = hasSeasonAsPublished(values, season);
      const fitted = fitTheta(isSeasonal ? deseasonalise(values, season) : withoutSeason(values));
      return fitted === null
        ? { fitted: drift(values), name: 'drift', season, fallback: 'few-values' }
        : { fitted: { ...fitted, takesSeasonOut: isSeasonal }, name: 'theta', season, fallback };
    }
    case 'ets': {
      const form = method.form && isShort ? { ...method.form, season: 'none' as const } : method.form;
      const model = fitEts(values, season, form);
      return { ...model, fallback: model.fallback ?? fallback };
    }
    case 'seasonal naive': {
      const isWhole = values.length >= asked;
      return {
        fitted: seasonalNaive(values, isWhole ? asked : 1),
        name: 'seasonal naive',
        season: isWhole ? asked : 1,
        fallback: isWhole ? null : 'few-seasons',
      };
    }
    case 'drift':
      return { fitted: drift(values), name: 'drift', season: 1, fallback: null };
    case 'croston':
      return { fitted: fitCroston(values, crostonAlpha), name: 'croston', season: 1, fallback: null };
  }
}

/** A year has at least one period, and no part of one. */
export const wholeSeason = (season: number): number => Math.max(1, Math.floor(season));

/** Fits a method by its name, or says why it cannot. */
export function fitNamed(
  values: readonly number[],
  { season, method = 'auto' }: Pick<ForecastOptions, 'season' | 'method'>,
): Fitted | NoAnswer<ForecastReason> {
  if (values.length < fewestValues)
    return noAnswer('too-few-values', { count: values.length, fewest: fewestValues });
  const named = methodOf(method);
  return named === null
    ? noAnswer('unknown-method', { method })
    : fitMethod(values, named, wholeSeason(season));
}

/** Counts of units are never below 0: neither is what is expected of them. */
const neverBelowZero = (values: readonly number[]): boolean => values.every((value) => value >= 0);

const atLeastZero = (path: readonly number[], holds: boolean): readonly number[] =>
  holds ? path.map((value) => Math.max(0, value)) : path;

/** A method fitted to a series, ready to say what comes. */
export interface Forecaster {
  readonly used: UsedMethod;
  /** Of each of so many periods ahead, at least 1. */
  periods(count: number): Forecast;
  /** Of the next periods together; how much of each counts, 0 to 1: 0.5 for half a month. */
  total(weights: readonly number[]): TotalForecast;
}

/** Fits a method once for whatever is to be forecast by it. The rest as `forecast`. */
export function fitForecaster(
  values: readonly number[],
  { season, level, method }: ForecastOptions,
): Forecaster | NoAnswer<ForecastReason> {
  const fit = fitNamed(values, { season, ...(method !== undefined && { method }) });
  if (isNoAnswer(fit)) return fit;
  const { fitted, ...used } = fit;
  const options = { season: used.season, level, neverBelowZero: neverBelowZero(values) };
  const pathOf = (periods: number): readonly number[] =>
    atLeastZero(fitted.pathAfter(values.length, periods), options.neverBelowZero);
  return {
    used,
    periods: (count) => {
      const mean = pathOf(count);
      return { mean, ...intervalOf(fitted, values, mean, options), method: used.name, used };
    },
    total: (weights) => {
      const path = pathOf(weights.length);
      const mean = path.reduce((sum, value, ahead) => sum + (weights[ahead] ?? 0) * value, 0);
      return { mean, ...intervalOfTotal(fitted, values, path, weights, options), method: used.name };
    },
  };
}

/**
 * What a series will be over the next periods, with an interval that is honest about how far off that may be.
 *
 * @param values of consecutive periods, the oldest first, in any one unit, without gaps; at least 3. Where none is below 0, no
 * forecast is.
 * @param periods how many to forecast, at least 1.
 */
export function forecast(
  values: readonly number[],
  periods: number,
  options: ForecastOptions,
): Forecast | NoAnswer<ForecastReason> {
  const forecaster = fitForecaster(values, options);
  return isNoAnswer(forecaster) ? forecaster : forecaster.periods(periods);
}

export interface TotalForecast {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly method: UsedMethod['name'];
}

/**
 * What the next periods will bring together.
 *
 * @param weights how much of each counts, 0 to 1: 0.5 for half a month.
 */
export function forecastTotal(
  values: readonly number[],
  weights: readonly number[],
  options: ForecastOptions,
): TotalForecast | NoAnswer<ForecastReason> {
  const forecaster = fitForecaster(values, options);
  return isNoAnswer(forecaster) ? forecaster : forecaster.total(weights);
}

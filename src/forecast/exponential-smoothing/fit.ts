import { minimise } from '../minimise';
import { placeOfPart } from '../part-of-one';
import type { ModelForm } from './form';
import {
  deviance,
  leastDamping,
  mostDamping,
  type Parameters,
  parametersAt,
  placesOf,
  startAt,
  type State,
} from './likelihood';

/** A model of exponential smoothing fitted to a series, in its unit. */
export interface FittedModel {
  readonly form: ModelForm;
  readonly parameters: Parameters;
  readonly start: State;
  /** Without the constant of the normal distribution, as R's forecast package gives it. */
  readonly logLikelihood: number;
  /** Akaike's criterion, corrected for few values: the lower, the better the model explains what it costs. */
  readonly aicc: number;
  /** How many numbers were estimated, the variance of the errors among them. */
  readonly estimated: number;
}

export interface Effort {
  /** From how many first guesses the search begins, 1 to 3. */
  readonly starts: number;
  readonly stepsAtMost: number;
}

const thorough: Effort = { starts: 3, stepsAtMost: 500 };

/** A surface with a wide flat and a deep corner is searched from both. */
const firstWeights: readonly Parameters[] = [
  { alpha: 0.3, beta: 0.1, gamma: 0.1, phi: 0.95 },
  { alpha: 0.85, beta: 0.05, gamma: 0.1, phi: 0.9 },
  { alpha: 0.05, beta: 0.01, gamma: 0.01, phi: 0.975 },
];

/** A first guess of where the series starts: the season of its first years, and the line through what is left. */
function guessStart(values: Float64Array, { trend, season }: ModelForm, seasonLength: number): State {
  const isMultiplied = season === 'multiplied';
  const seasonal = season === 'none' ? [] : seasonOfFirstYears(values, isMultiplied, seasonLength);
  const points = Math.min(values.length, Math.max(10, 2 * seasonal.length));
  const adjusted = Array.from(values.subarray(0, points), (value, time) => {
    const part = seasonal[time % seasonLength];
    if (part === undefined) return value;
    return isMultiplied ? value / part : value - part;
  });
  const meanTime = (points + 1) / 2;
  const mean = adjusted.reduce((sum, value) => sum + value, 0) / points;
  let together = 0;
  let apart = 0;
  for (const [time, value] of adjusted.entries()) {
    together += (time + 1 - meanTime) * (value - mean);
    apart += (time + 1 - meanTime) ** 2;
  }
  const growth = trend === 'none' || apart === 0 ? 0 : together / apart;
  return { level: mean - growth * (trend === 'none' ? 0 : meanTime), growth, seasonal };
}

/** How each period of the year stands to its year's mean, over the first years. */
function seasonOfFirstYears(values: Float64Array, isMultiplied: boolean, seasonLength: number): number[] {
  const years = Math.min(Math.floor(values.length / seasonLength), 4);
  const sums = new Array<number>(seasonLength).fill(0);
  for (let year = 0; year < years; year += 1) {
    const ofYear = values.subarray(year * seasonLength, (year + 1) * seasonLength);
    const mean = ofYear.reduce((sum, value) => sum + value, 0) / seasonLength;
    for (const [index, value] of ofYear.entries()) {
      sums[index] = (sums[index] ?? 0) + (isMultiplied ? value / mean : value - mean) / years;
    }
  }
  const least = 0.05;
  return sums.map((part) => {
    if (!isMultiplied) return years === 0 ? 0 : part;
    return Number.isFinite(part) && years > 0 ? Math.max(least, part) : 1;
  });
}

/**
 * Fits one model of exponential smoothing by maximum likelihood: weights, damping and where the series started, all at once.
 * Null where the form does not suit the series: multiplied parts with values of 0 or less, or a season where there is none or
 * too few values for it.
 *
 * @param values in any one unit, without gaps; at least 3.
 * @param seasonLength periods in a year; used by forms with a season only.
 *
 * Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, chapter 5. R's forecast::ets searches the
 * same likelihood within 0.0001 ≤ alpha ≤ 0.9999, beta ≤ alpha, gamma ≤ 1 − alpha and the same damping.
 */
export function fitModel(
  values: readonly number[],
  form: ModelForm,
  seasonLength = 1,
  { starts, stepsAtMost }: Effort = thorough,
): FittedModel | null {
  const count = values.length;
  const needsPositive = form.error === 'multiplied' || form.season === 'multiplied';
  if (needsPositive && !values.every((value) => value > 0)) return null;
  const period = form.season === 'none' ? 1 : seasonLength;
  if (form.season !== 'none' && (seasonLength < 2 || count < seasonLength)) return null;
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / count;
  const scale = size > 0 ? size : 1;
  const scaled = new Float64Array(values.map((value) => value / scale));
  const places = placesOf(form, period);
  const objective = deviance(scaled, form, period);
  const hasValue = (at: Float64Array): boolean => Number.isFinite(objective(at, new Float64Array(at.length)));
  const guess = guessStart(scaled, form, period);
  // A steep first line, or a season that nearly vanishes, can make the fit fall to 0: a flat start never does.
  const flat: State = {
    level: 1,
    growth: 0,
    seasonal: guess.seasonal.map(() => (form.season === 'multiplied' ? 1 : 0)),
  };

  let best: { readonly at: Float64Array; readonly value: number } | null = null;
  for (const { alpha, beta, gamma, phi } of firstWeights.slice(0, starts)) {
    for (const { level, growth, seasonal } of [guess, { ...guess, level: 1, growth: 0 }, flat]) {
      const at = new Float64Array(places.count);
      at[places.alpha] = placeOfPart(alpha);
      if (places.beta >= 0) at[places.beta] = placeOfPart(beta / alpha);
      if (places.gamma >= 0) at[places.gamma] = placeOfPart(gamma / (1 - alpha));
      if (places.phi >= 0) at[places.phi] = placeOfPart((phi - leastDamping) / (mostDamping - leastDamping));
      at[places.level] = level;
      if (places.growth >= 0) at[places.growth] = growth;
      if (places.seasonal >= 0) at.set(seasonal, places.seasonal);
      if (!hasValue(at)) continue;
      const found = minimise(objective, at, stepsAtMost);
      if (best === null || found.value < best.value) best = found;
      break;
    }
  }
  if (best === null) return null;
  const logLikelihood = -0.5 * (best.value + 2 * count * Math.log(scale));
  // The season's parts are one less, as their sum is given; the variance of the errors is one more.
  const estimated = places.count - (form.season === 'none' ? 0 : 1) + 1;
  const room = count - estimated - 1;
  return {
    form,
    parameters: parametersAt(best.at, places),
    start: normalised(scaledState(startAt(best.at, places, period), form, scale), form),
    logLikelihood,
    aicc: room > 0 ? -2 * logLikelihood + 2 * estimated + (2 * estimated * (estimated + 1)) / room : Infinity,
    estimated,
  };
}

const scaledState = ({ level, growth, seasonal }: State, { season }: ModelForm, scale: number): State => ({
  level: level * scale,
  growth: growth * scale,
  seasonal: season === 'added' ? seasonal.map((part) => part * scale) : seasonal,
});

/** The same start with a season that sums to 0, or to its length where it is multiplied. */
function normalised({ level, growth, seasonal }: State, { season }: ModelForm): State {
  if (season === 'none') return { level, growth, seasonal };
  const mean = seasonal.reduce((sum, part) => sum + part, 0) / seasonal.length;
  return season === 'added'
    ? { level: level + mean, growth, seasonal: seasonal.map((part) => part - mean) }
    : { level: level * mean, growth: growth * mean, seasonal: seasonal.map((part) => part / mean) };
}

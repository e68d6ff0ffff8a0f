import type { Objective } from '../minimise';
import { partAt, slopeOfPartAt } from '../part-of-one';
import type { ModelForm } from './form';

/** What a model of exponential smoothing is made of, beside its form. */
export interface Parameters {
  /** How much of a surprise goes into the level, 0 to 1. */
  readonly alpha: number;
  /** How much goes into the trend, 0 to alpha; 0 without one. */
  readonly beta: number;
  /** How much goes into the season, 0 to 1 − alpha; 0 without one. */
  readonly gamma: number;
  /** What is left of the trend a period later, 0.8 to 0.98; 1 where it is not damped. */
  readonly phi: number;
}

/** Where a series stands at the end of a period. */
export interface State {
  readonly level: number;
  /** Units per period; 0 without a trend. */
  readonly growth: number;
  /** The season's parts of the next periods, the very next one first; empty without a season. */
  readonly seasonal: readonly number[];
}

export const leastDamping = 0.8;
export const mostDamping = 0.98;

/** Where each parameter stands in the list that is searched; −1 where the form has none. */
export interface Places {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
  readonly gamma: number;
  readonly level: number;
  readonly growth: number;
  readonly seasonal: number;
  readonly count: number;
}

export function placesOf({ trend, season }: ModelForm, seasonLength: number): Places {
  let count = 1;
  const next = (has: boolean, size = 1): number => {
    if (!has) return -1;
    count += size;
    return count - size;
  };
  const hasSeason = season !== 'none';
  const places = {
    alpha: 0,
    beta: next(trend !== 'none'),
    phi: next(trend === 'damped'),
    gamma: next(hasSeason),
    level: next(true),
    growth: next(trend !== 'none'),
    seasonal: next(hasSeason, seasonLength),
  };
  return { ...places, count };
}

export function parametersAt(at: Float64Array, places: Places): Parameters {
  const part = (place: number): number => partAt(at[place] ?? 0);
  const alpha = part(places.alpha);
  return {
    alpha,
    beta: places.beta < 0 ? 0 : alpha * part(places.beta),
    gamma: places.gamma < 0 ? 0 : (1 - alpha) * part(places.gamma),
    phi: places.phi < 0 ? 1 : leastDamping + (mostDamping - leastDamping) * part(places.phi),
  };
}

export function startAt(at: Float64Array, places: Places, seasonLength: number): State {
  return {
    level: at[places.level] ?? 0,
    growth: places.growth < 0 ? 0 : (at[places.growth] ?? 0),
    seasonal:
      places.seasonal < 0 ? [] : Array.from(at.subarray(places.seasonal, places.seasonal + seasonLength)),
  };
}

/**
 * Minus twice the log-likelihood of a model for a series, but for a constant, as a function of the model's parameters and
 * its start: n · log Σ e², and for multiplied errors 2 Σ log |fit| more, with its gradient (the recursion run backwards).
 *
 * Infinity where the model breaks: a fit of 0 or less with multiplied errors, a season or level of 0 or less where either
 * is multiplied.
 *
 * Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, 5.1; R, forecast::ets.
 */
export function deviance(values: Float64Array, form: ModelForm, seasonLength: number): Objective {
  const count = values.length;
  const places = placesOf(form, seasonLength);
  const hasTrend = form.trend !== 'none';
  const isDamped = form.trend === 'damped';
  const hasSeason = form.season !== 'none';
  const isMultiplied = form.season === 'multiplied';
  const inProportion = form.error === 'multiplied';
  const period = hasSeason ? seasonLength : 1;

  const baseline = new Float64Array(count);
  const growthBefore = new Float64Array(count);
  const seasonalBefore = new Float64Array(count);
  const surprise = new Float64Array(count);
  const fits = new Float64Array(count);
  const seasonal = new Float64Array(period);
  const seasonalSlope = new Float64Array(period);

  return (at, gradient) => {
    const alphaPlace = at[places.alpha] ?? 0;
    const betaPlace = hasTrend ? (at[places.beta] ?? 0) : 0;
    const gammaPlace = hasSeason ? (at[places.gamma] ?? 0) : 0;
    const phiPlace = isDamped ? (at[places.phi] ?? 0) : 0;
    const alpha = partAt(alphaPlace);
    const betaPart = hasTrend ? partAt(betaPlace) : 0;
    const gammaPart = hasSeason ? partAt(gammaPlace) : 0;
    const beta = alpha * betaPart;
    const gamma = (1 - alpha) * gammaPart;
    const phi = isDamped ? leastDamping + (mostDamping - leastDamping) * partAt(phiPlace) : 1;

    let level = at[places.level] ?? 0;
    let growth = hasTrend ? (at[places.growth] ?? 0) : 0;
    if (hasSeason) {
      for (let index = 0; index < period; index += 1) seasonal[index] = at[places.seasonal + index] ?? 0;
    }
    let squares = 0;
    let logs = 0;
    for (let time = 0, turn = 0; time < count; time += 1) {
      const value = values[time] ?? 0;
      const expected = level + phi * growth;
      const part = seasonal[turn] ?? 0;
      let fit = expected;
      let adjusted = value;
      if (hasSeason) {
        if (isMultiplied) {
          if (!(part > 1e-8) || !(expected > 1e-8)) return Infinity;
          fit = expected * part;
          adjusted = value / part;
        } else {
          fit = expected + part;
          adjusted = value - part;
        }
      }
      if (inProportion) {
        if (!(fit > 1e-8)) return Infinity;
        const error = (value - fit) / fit;
        squares += error * error;
        logs += Math.log(fit);
      } else {
        const error = value - fit;
        squares += error * error;
      }
      const missed = adjusted - expected;
      baseline[time] = expected;
      growthBefore[time] = growth;
      seasonalBefore[time] = part;
      surprise[time] = missed;
      fits[time] = fit;
      level = expected + alpha * missed;
      growth = phi * growth + beta * missed;
      if (hasSeason) {
        const seen = isMultiplied ? value / expected : value - expected;
        seasonal[turn] = part + gamma * (seen - part);
        turn = turn + 1 === period ? 0 : turn + 1;
      }
    }
    // A series that the model hits exactly has no likelihood; it is as good as rounding lets it be.
    const spread = squares + count * 1e-20;

    let levelSlope = 0;
    let growthSlope = 0;
    let alphaSlope = 0;
    let betaSlope = 0;
    let gammaSlope = 0;
    let phiSlope = 0;
    seasonalSlope.fill(0);
    const ofError = (2 * count) / spread;
    for (let time = count - 1, turn = hasSeason ? (count - 1) % period : 0; time >= 0; time -= 1) {
      const value = values[time] ?? 0;
      const expected = baseline[time] ?? 0;
      const before = growthBefore[time] ?? 0;
      const part = seasonalBefore[time] ?? 0;
      const missed = surprise[time] ?? 0;
      const fit = fits[time] ?? 0;
      const fitSlope = inProportion
        ? (ofError * ((fit - value) / fit) * value) / (fit * fit) + 2 / fit
        : ofError * (fit - value);

      alphaSlope += missed * levelSlope;
      betaSlope += missed * growthSlope;
      phiSlope += before * growthSlope;
      const missedSlope = alpha * levelSlope + beta * growthSlope;
      let expectedSlope = levelSlope - missedSlope;
      let growthBeforeSlope = phi * growthSlope;
      if (!hasSeason) {
        expectedSlope += fitSlope;
      } else {
        const after = seasonalSlope[turn] ?? 0;
        let partSlope = after * (1 - gamma);
        const seenSlope = gamma * after;
        if (isMultiplied) {
          gammaSlope += after * (value / expected - part);
          expectedSlope += fitSlope * part - (seenSlope * value) / (expected * expected);
          partSlope += fitSlope * expected - (missedSlope * value) / (part * part);
        } else {
          gammaSlope += after * (value - expected - part);
          expectedSlope += fitSlope - seenSlope;
          partSlope += fitSlope - missedSlope;
        }
        seasonalSlope[turn] = partSlope;
        turn = turn === 0 ? period - 1 : turn - 1;
      }
      levelSlope = expectedSlope;
      growthBeforeSlope += phi * expectedSlope;
      phiSlope += before * expectedSlope;
      growthSlope = growthBeforeSlope;
    }
    alphaSlope += betaSlope * betaPart - gammaSlope * gammaPart;
    gradient[places.alpha] = alphaSlope * slopeOfPartAt(alphaPlace);
    if (hasTrend) {
      gradient[places.beta] = betaSlope * alpha * slopeOfPartAt(betaPlace);
      gradient[places.growth] = growthSlope;
    }
    if (isDamped) gradient[places.phi] = phiSlope * (mostDamping - leastDamping) * slopeOfPartAt(phiPlace);
    gradient[places.level] = levelSlope;
    if (hasSeason) {
      gradient[places.gamma] = gammaSlope * (1 - alpha) * slopeOfPartAt(gammaPlace);
      for (let index = 0; index < period; index += 1)
        gradient[places.seasonal + index] = seasonalSlope[index] ?? 0;
    }
    return count * Math.log(spread) + (inProportion ? 2 * logs : 0);
  };
}

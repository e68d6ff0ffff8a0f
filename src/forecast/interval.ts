import { longestSeason } from './exponential-smoothing/automatic';
import type { FittedMethod } from './fitted-method';
import { studentTQuantile } from './student-t';

/*
 * Where the numbers of this file come from: forecasts of 2,312 series of the M1 competition (1982) and the tourism
 * competition (2011), whose outcomes are known. tools/forecast/measure-forecasts.ts measures them again.
 */

/** The tails of forecast errors: the 95% limit lies 1.8 times as far out as the 80% limit, as Student's t has it at 4. */
const tails = 4;
/** How much further out errors lie than those of the past, on which the method was fitted, where that past is long. */
const beyondThePast = 1.1;
/** How much further where the past is short: e to the power of this ÷ the number of values. */
const shortPast = 8;
/** The same for each period ahead, as far as there are values behind. */
const farAhead = 1;
/** More than any cell holds: limits of values that vary beyond all measure end there. */
const furthest = 1e300;
/** With so many values, the series' own tails count as much as the usual ones. */
const ownTailsHalf = 50;

/** What a method missed over the past of its series, standing at each period and looking ahead, with its numbers as fitted. */
interface PastErrors {
  /** By distance, 1 period ahead first: what came and what was expected. */
  readonly byDistance: readonly (readonly { readonly value: number; readonly expected: number }[])[];
}

type Weighted = readonly number[];

/** The first period from which it is asked to look ahead: before, its own start tells it too much. */
const firstOrigin = (count: number, season: number): number => Math.max(2, Math.min(season, count - 2));

/** How far it is asked to look: as far however many periods are to be forecast, so that more of them change no other's interval. */
const distances = (season: number): number => Math.min(120, Math.max(12, 2 * season));

/** What a method expected standing at a period of the past. */
interface PastPath {
  readonly seen: number;
  readonly path: readonly number[];
}

/** What the method expected of the past at each period, as many periods ahead as asked, where there are so many. */
function pastPaths(
  method: FittedMethod,
  values: readonly number[],
  season: number,
  ahead: number,
): readonly PastPath[] {
  const paths: PastPath[] = [];
  for (let seen = firstOrigin(values.length, season); seen < values.length; seen += 1)
    paths.push({ seen, path: method.pathAfter(seen, Math.min(ahead, values.length - seen)) });
  return paths;
}

function pastErrors(paths: readonly PastPath[], values: readonly number[], farthest: number): PastErrors {
  const byDistance: { value: number; expected: number }[][] = [];
  for (const { seen, path } of paths)
    path.slice(0, farthest).forEach((expected, ahead) => {
      (byDistance[ahead] ??= []).push({ value: values[seen + ahead] ?? 0, expected });
    });
  return { byDistance };
}

/** The same for the total of the next periods, by how many they are. */
function pastErrorsOfTotals(
  paths: readonly PastPath[],
  values: readonly number[],
  weights: Weighted,
): PastErrors {
  const byDistance: { value: number; expected: number }[][] = [];
  for (const { seen, path } of paths) {
    const total = { value: 0, expected: 0 };
    path.slice(0, weights.length).forEach((expected, ahead) => {
      const weight = weights[ahead] ?? 0;
      total.value += weight * (values[seen + ahead] ?? 0);
      total.expected += weight * expected;
      (byDistance[ahead] ??= []).push({ ...total });
    });
  }
  return { byDistance };
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Errors in units, or in proportion to what was expected (as logarithms, which never lead below 0). */
type Scale = 'units' | 'proportion';

const errorOn = (scale: Scale, value: number, expected: number): number =>
  scale === 'proportion' ? Math.log(value / expected) : value - expected;

/** The scale on which the errors a period ahead are more alike, by the likelihood of the normal distribution. */
function scaleOf({ byDistance }: PastErrors, path: readonly number[]): Scale {
  const canBeProportion =
    byDistance.every((errors) => errors.every(({ value, expected }) => value > 0 && expected > 0)) &&
    path.every((expected) => expected > 0);
  const [nearest = []] = byDistance;
  if (!canBeProportion || nearest.length === 0) return 'units';
  const spread = (scale: Scale): number =>
    Math.log(meanOf(nearest.map(({ value, expected }) => errorOn(scale, value, expected) ** 2)));
  const units = spread('units');
  const proportion = spread('proportion') + 2 * meanOf(nearest.map(({ value }) => Math.log(value)));
  return proportion < units ? 'proportion' : 'units';
}

/** The nearest numbers to these that never fall, each counted with its weight (pooling neighbours that do). */
export function neverFalling(numbers: readonly number[], weights: readonly number[]): number[] {
  const pools: { value: number; weight: number; size: number }[] = [];
  for (const [index, value] of numbers.entries()) {
    let pool = { value, weight: weights[index] ?? 1, size: 1 };
    for (let last = pools.at(-1); last !== undefined && last.value > pool.value; last = pools.at(-1)) {
      const weight = last.weight + pool.weight;
      pool = {
        value: (last.value * last.weight + pool.value * pool.weight) / weight,
        weight,
        size: last.size + pool.size,
      };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ value, size }) => new Array<number>(size).fill(value));
}

/** The spread of the errors at each distance: never smaller further ahead, and carried on where the past is too short. */
function spreads({ byDistance }: PastErrors, scale: Scale, periods: number): number[] {
  const squares = neverFalling(
    byDistance.map((errors) =>
      meanOf(errors.map(({ value, expected }) => errorOn(scale, value, expected) ** 2)),
    ),
    byDistance.map((errors) => errors.length),
  );
  while (squares.length < periods) {
    const { length } = squares;
    squares.push(((squares.at(-1) ?? 0) * (length + 1)) / Math.max(1, length));
  }
  return squares.map(Math.sqrt);
}

/** The value that the part `level` of some numbers does not exceed, as if one more of them were still to come. */
function quantileOf(numbers: readonly number[], level: number): number {
  const sorted = Float64Array.from(numbers).sort();
  const place = Math.min(sorted.length - 1, Math.max(0, level * (sorted.length + 1) - 1));
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (place - Math.floor(place)) * (above - below);
}

/** How many spreads an interval reaches to either side: the usual tails and the series' own, the more of these the longer it is. */
function reach(
  errors: PastErrors,
  scale: Scale,
  spread: readonly number[],
  level: number,
  count: number,
): number {
  const usual = (beyondThePast * studentTQuantile((1 + level) / 2, tails)) / Math.SQRT2;
  const own = errors.byDistance.flatMap((atDistance, ahead) =>
    atDistance.map(({ value, expected }) => Math.abs(errorOn(scale, value, expected)) / (spread[ahead] ?? 1)),
  );
  if (own.length === 0 || own.some((one) => !Number.isFinite(one))) return usual;
  const part = count / (count + ownTailsHalf);
  return part * quantileOf(own, level) + (1 - part) * usual;
}

/**
 * How much further out errors lie where a long season was taken out part by part. Each part is the mean of one value a year but
 * one (years are centred), and past values lie closer to a mean that they are part of than the next one will. The other numbers
 * were measured with short seasons; this one on weeks made up of a season and chance, of two to ten years.
 */
function beyondLongSeason(count: number, season: number): number {
  if (season <= longestSeason) return 1;
  const valuesOfPart = Math.max(1, count / season - 1);
  return Math.sqrt(1 + 4 / valuesOfPart);
}

/** What decides, beside the errors of the past, how wide limits are. */
interface Widening extends Pick<IntervalOptions, 'level' | 'neverBelowZero'> {
  /** How many values there are. */
  readonly count: number;
  /** How much further out errors lie for the sake of a season. */
  readonly beyond: number;
}

const wideningOf = (
  { takesSeasonOut = false }: FittedMethod,
  { length: count }: readonly number[],
  { season, level, neverBelowZero }: IntervalOptions,
): Widening => ({
  count,
  beyond: takesSeasonOut ? beyondLongSeason(count, season) : 1,
  level,
  neverBelowZero,
});

export interface Limits {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

function limitsOf(
  path: readonly number[],
  errors: PastErrors,
  { count, beyond, level, neverBelowZero }: Widening,
): Limits {
  const scale = scaleOf(errors, path);
  const spread = spreads(errors, scale, path.length);
  const width = reach(errors, scale, spread, level, count) * beyond;
  const halves = spread.map(
    (one, ahead) => one * width * Math.exp((shortPast + farAhead * Math.min(ahead + 1, count)) / count),
  );
  const limit = (side: -1 | 1): number[] =>
    path.map((expected, ahead) => {
      const half = side * (halves[ahead] ?? 0);
      const value = scale === 'proportion' ? expected * Math.exp(half) : expected + half;
      return Math.min(furthest, Math.max(neverBelowZero ? 0 : -furthest, value));
    });
  return { low: limit(-1), high: limit(1) };
}

export interface IntervalOptions {
  readonly season: number;
  /** The part of outcomes that the interval is to hold: a fraction above 0 and below 1. */
  readonly level: number;
  readonly neverBelowZero: boolean;
}

/**
 * Where the next values will lie with the probability `level`: as far from what is expected as the method missed over the past
 * of the series at the same distance, widened by what methods miss more ahead than behind (on 2,312 series of two forecasting
 * competitions), and with the tails of its own errors the more they are.
 *
 * Source: the idea of conformal prediction, Shafer and Vovk (2008), A tutorial on conformal prediction, Journal of Machine
 * Learning Research 9, 371–421; how far model-based intervals fall short, Hyndman, Koehler, Snyder and Grose (2002), A state
 * space framework for automatic forecasting, International Journal of Forecasting 18, 439–454.
 */
export function intervalOf(
  method: FittedMethod,
  values: readonly number[],
  path: readonly number[],
  options: IntervalOptions,
): Limits {
  const farthest = distances(options.season);
  const paths = pastPaths(method, values, options.season, farthest);
  return limitsOf(path, pastErrors(paths, values, farthest), wideningOf(method, values, options));
}

/**
 * The same for the weighted total of the next values. Limits of a sum lie closer than the sum of the limits, but no closer than if
 * its periods erred independently. Of one period they are its own.
 */
export function intervalOfTotal(
  method: FittedMethod,
  values: readonly number[],
  path: readonly number[],
  weights: Weighted,
  options: IntervalOptions,
): { readonly low: number; readonly high: number } {
  const farthest = distances(options.season);
  const paths = pastPaths(method, values, options.season, Math.max(farthest, weights.length));
  const widening = wideningOf(method, values, options);
  const periods = limitsOf(path, pastErrors(paths, values, farthest), widening);
  const [only = 0] = weights;
  if (weights.length === 1) return { low: only * (periods.low[0] ?? 0), high: only * (periods.high[0] ?? 0) };
  let total = 0;
  const totals = path.map((expected, ahead) => {
    total += (weights[ahead] ?? 0) * expected;
    return total;
  });
  const { low, high } = limitsOf(totals, pastErrorsOfTotals(paths, values, weights), widening);
  const least = leastHalves(path, periods, weights);
  return {
    low: Math.min(low.at(-1) ?? 0, Math.max(options.neverBelowZero ? 0 : -furthest, total - least.below)),
    high: Math.max(high.at(-1) ?? 0, Math.min(furthest, total + least.above)),
  };
}

/**
 * How far a total may lie from what is expected even if no period errs with another. Over the past a season that was fitted to it
 * leaves the total of a year hardly any error, whatever the years ahead bring.
 */
function leastHalves(
  path: readonly number[],
  { low, high }: Limits,
  weights: Weighted,
): { readonly below: number; readonly above: number } {
  const together = (halves: readonly number[]): number => {
    const widest = Math.max(0, ...halves);
    // Squares of what is beyond all measure would be, too.
    return widest === 0 ? 0 : widest * Math.sqrt(halves.reduce((sum, half) => sum + (half / widest) ** 2, 0));
  };
  const weighted = (far: (expected: number, ahead: number) => number): readonly number[] =>
    path.map((expected, ahead) => (weights[ahead] ?? 0) * far(expected, ahead));
  return {
    below: together(weighted((expected, ahead) => expected - (low[ahead] ?? expected))),
    above: together(weighted((expected, ahead) => (high[ahead] ?? expected) - expected)),
  };
}

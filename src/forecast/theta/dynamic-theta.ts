import type { FittedMethod } from '../fitted-method';
import { minimise } from '../minimise';
import { partAt, placeOfPart } from '../part-of-one';
import type { Deseasonalised } from '../season-of-series';

/** The straight line through what was seen. */
interface Line {
  readonly seen: number;
  readonly mean: number;
  readonly intercept: number;
  readonly slope: number;
}

const lineOfOne = (value: number): Line => ({ seen: 1, mean: value, intercept: value, slope: 0 });

function lineWith(value: number, before: Line): Line {
  const seen = before.seen + 1;
  const mean = ((seen - 1) * before.mean + value) / seen;
  const slope = ((seen - 2) * before.slope + (6 * (value - before.mean)) / seen) / (seen + 1);
  return { seen, mean, intercept: mean - (slope * (seen + 1)) / 2, slope };
}

/** The line through the values so far, after each of them. */
function linesOf(values: Float64Array): readonly Line[] {
  const lines: Line[] = [];
  let last: Line | null = null;
  for (const value of values) lines.push((last = last === null ? lineOfOne(value) : lineWith(value, last)));
  return lines;
}

interface ThetaNumbers {
  readonly start: number;
  readonly alpha: number;
  /** 1 − 1 ÷ theta: how much of the line is carried on; 0 leaves simple smoothing, 0.5 is the classic method. */
  readonly ofLine: number;
}

const smoothed = (level: number, value: number, { alpha }: ThetaNumbers): number =>
  alpha * value + (1 - alpha) * level;

/** @param left of the start: (1 − alpha) to the power of the values seen. */
const expects = (
  level: number,
  left: number,
  { intercept, slope }: Line,
  { alpha, ofLine }: ThetaNumbers,
): number => level + ofLine * (left * intercept + ((1 - left * (1 - alpha)) / alpha) * slope);

/* The first errors tell more of the start than of the method. */
const firstJudged = 3;

const leastAlpha = 0.1;
const mostAlpha = 0.99;

function numbersAt(at: Float64Array): ThetaNumbers {
  return {
    start: at[0] ?? 0,
    alpha: leastAlpha + (mostAlpha - leastAlpha) * partAt(at[1] ?? 0),
    ofLine: partAt(at[2] ?? 0),
  };
}

function squaredErrors(values: Float64Array, lines: readonly Line[], numbers: ThetaNumbers): number {
  let level = smoothed(numbers.start, values[0] ?? 0, numbers);
  let left = 1 - numbers.alpha;
  let squares = 0;
  for (let time = 1; time < values.length; time += 1) {
    const value = values[time] ?? 0;
    const line = lines[time - 1];
    if (time >= firstJudged && line !== undefined)
      squares += (value - expects(level, left, line, numbers)) ** 2;
    level = smoothed(level, value, numbers);
    left *= 1 - numbers.alpha;
  }
  return squares;
}

/** Smoothing, start and the weight of the line, by least squares of what was expected a period ahead. */
function fitLine(values: readonly number[]): FittedMethod {
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
  const scale = size > 0 ? size : 1;
  const scaled = Float64Array.from(values, (value) => value / scale);
  const lines = linesOf(scaled);
  const step = 1e-6;
  const start = Float64Array.of((scaled[0] ?? 0) / 2, placeOfPart(0.5), placeOfPart(0.5));
  const beside = new Float64Array(start.length);
  const errorsBeside = (here: Float64Array, place: number, shift: number): number => {
    beside.set(here);
    beside[place] = (here[place] ?? 0) + shift;
    return squaredErrors(scaled, lines, numbersAt(beside));
  };
  const { at } = minimise(
    (here, gradient) => {
      for (let place = 0; place < here.length; place += 1) {
        const before = errorsBeside(here, place, -step);
        const after = errorsBeside(here, place, step);
        gradient[place] = (after - before) / (2 * step);
      }
      return squaredErrors(scaled, lines, numbersAt(here));
    },
    start,
    100,
  );
  const numbers = numbersAt(at);
  const levels: number[] = [];
  for (const value of scaled) levels.push(smoothed(levels.at(-1) ?? numbers.start, value, numbers));
  return {
    pathAfter: (seen, periods) => {
      let line = lines[seen - 1] ?? lineOfOne(0);
      let level = levels[seen - 1] ?? 0;
      let left = (1 - numbers.alpha) ** seen;
      const path: number[] = [];
      for (let ahead = 0; ahead < periods; ahead += 1) {
        const expected = expects(level, left, line, numbers);
        path.push(expected * scale);
        line = lineWith(expected, line);
        level = smoothed(level, expected, numbers);
        left *= 1 - numbers.alpha;
      }
      return path;
    },
  };
}

/**
 * The dynamic optimised theta model on a series without its season: the theta method with a line that is drawn anew with each
 * value, and with as much of it carried on as the series shows.
 *
 * Source: Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler (2016), Models for optimising the theta method and their
 * relationship to state space models, International Journal of Forecasting 32, 1151–1161.
 */
export function fitDynamicTheta({ values, restore }: Deseasonalised): FittedMethod {
  const line = fitLine(values);
  return { pathAfter: (seen, periods) => restore(line.pathAfter(seen, periods), seen) };
}

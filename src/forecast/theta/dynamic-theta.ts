import type { FittedMethod } from '../fitted-method';
import { minimise } from '../minimise';
import { partAt, placeOfPart } from '../part-of-one';
import type { Deseasonalised } from '../season-of-series';

/** The line through what was seen, worked out anew with each value, beside a smoothed level. */
interface ThetaState {
  seen: number;
  level: number;
  mean: number;
  intercept: number;
  slope: number;
  /** What is left of the start: (1 − alpha) to the power of the values seen. */
  left: number;
}

interface ThetaNumbers {
  readonly start: number;
  readonly alpha: number;
  /** 1 − 1 ÷ theta: how much of the line is carried on; 0 leaves simple smoothing, 0.5 is the classic method. */
  readonly ofLine: number;
}

const begin = (first: number, { start, alpha }: ThetaNumbers): ThetaState => ({
  seen: 1,
  level: alpha * first + (1 - alpha) * start,
  mean: first,
  intercept: first,
  slope: 0,
  left: 1 - alpha,
});

const expects = ({ level, intercept, slope, left }: ThetaState, { alpha, ofLine }: ThetaNumbers): number =>
  level + ofLine * (left * intercept + ((1 - left * (1 - alpha)) / alpha) * slope);

function see(state: ThetaState, value: number, { alpha }: ThetaNumbers): void {
  state.seen += 1;
  const { seen, mean } = state;
  state.level = alpha * value + (1 - alpha) * state.level;
  state.mean = ((seen - 1) * mean + value) / seen;
  state.slope = ((seen - 2) * state.slope + (6 * (value - mean)) / seen) / (seen + 1);
  state.intercept = state.mean - (state.slope * (seen + 1)) / 2;
  state.left *= 1 - alpha;
}

/* The first errors tell more of the start than of the method. */
const firstJudged = 3;

const leastAlpha = 0.1;
const mostAlpha = 0.99;

function numbersAt(at: Float64Array): ThetaNumbers {
  const [start = 0, alphaPlace = 0, linePlace = 0] = at;
  return {
    start,
    alpha: leastAlpha + (mostAlpha - leastAlpha) * partAt(alphaPlace),
    ofLine: partAt(linePlace),
  };
}

function squaredErrors(values: Float64Array, numbers: ThetaNumbers): number {
  const state = begin(values[0] ?? 0, numbers);
  let squares = 0;
  for (let time = 1; time < values.length; time += 1) {
    const value = values[time] ?? 0;
    if (time >= firstJudged) squares += (value - expects(state, numbers)) ** 2;
    see(state, value, numbers);
  }
  return squares;
}

/** Smoothing, start and the weight of the line, by least squares of what was expected a period ahead. */
function fitLine(values: readonly number[]): FittedMethod {
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
  const scale = size > 0 ? size : 1;
  const scaled = Float64Array.from(values, (value) => value / scale);
  const step = 1e-6;
  const { at } = minimise(
    (here, gradient) => {
      for (let place = 0; place < here.length; place += 1) {
        const [before, after] = [-step, step].map((shift) =>
          squaredErrors(scaled, numbersAt(here.map((one, index) => (index === place ? one + shift : one)))),
        );
        gradient[place] = ((after ?? 0) - (before ?? 0)) / (2 * step);
      }
      return squaredErrors(scaled, numbersAt(here));
    },
    Float64Array.of((scaled[0] ?? 0) / 2, placeOfPart(0.5), placeOfPart(0.5)),
    100,
  );
  const numbers = numbersAt(at);
  const states = [begin(scaled[0] ?? 0, numbers)];
  for (const value of scaled.subarray(1)) {
    const next = { ...(states.at(-1) ?? begin(value, numbers)) };
    see(next, value, numbers);
    states.push(next);
  }
  return {
    pathAfter: (seen, periods) => {
      const from = states[Math.max(1, seen) - 1];
      if (from === undefined) return [];
      const state = { ...from };
      return Array.from({ length: periods }, () => {
        const expected = expects(state, numbers);
        see(state, expected, numbers);
        return expected * scale;
      });
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

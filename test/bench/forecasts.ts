import { forecast } from '../../src/forecast';
import { forecastAccuracy } from '../../src/forecast/accuracy';
import { normalNumbers } from '../forecast/random-numbers';
import { median, timed } from './timing';

/* Forecasts of sales histories: of one, the longer the more, and of a thousand one after the other. */

const sizes = [60, 120, 500] as const;
const rounds = 15;
/** Rounds that only warm the compiler up: the search has many ways to go. */
const warmUpRounds = 30;
const manySeries = 1000;

const options = { season: 12, level: 0.95 };

/** Months that grow, with a season and noise: another history for each seed. */
function months(count: number, seed: number): readonly number[] {
  const normal = normalNumbers(seed);
  return Array.from(
    { length: count },
    (_, time) => (500 + 3 * time) * (1 + 0.3 * Math.sin((time * Math.PI) / 6)) * (1 + 0.06 * normal()),
  );
}

export interface ForecastFigures {
  /** Milliseconds of a year's forecast with its interval, median, by months of history. */
  readonly sizes: readonly { readonly months: number; readonly ms: number }[];
  /** How many times as long 500 months take as 60 (linear is 8.3). */
  readonly growth: number;
  /** Milliseconds of a thousand histories of 60 months. */
  readonly many: number;
  /** Megabytes of heap that they leave behind, their forecasts let go. */
  readonly heapLeft: number;
  /** Milliseconds of a rolling origin over the last year of 60 months, median. */
  readonly accuracy: number;
}

export function forecastFigures(heapUsed: () => number): ForecastFigures {
  const medianOf = (work: (seed: number) => unknown): number => {
    const times: number[] = [];
    for (let round = -warmUpRounds; round < rounds; round += 1) {
      const time = timed(() => work(round + warmUpRounds + 1));
      if (round >= 0) times.push(time);
    }
    return median(times);
  };
  const ofSizes = sizes.map((count) => ({
    months: count,
    ms: medianOf((seed) => forecast(months(count, seed), 12, options)),
  }));
  const before = heapUsed();
  const many = timed(() => {
    for (let seed = 1; seed <= manySeries; seed += 1) forecast(months(60, seed), 12, options);
  });
  const heapLeft = heapUsed() - before;
  return {
    sizes: ofSizes,
    growth: (ofSizes.at(-1)?.ms ?? NaN) / (ofSizes[0]?.ms ?? NaN),
    many,
    heapLeft,
    accuracy: medianOf((seed) => forecastAccuracy(months(60, seed), options)),
  };
}

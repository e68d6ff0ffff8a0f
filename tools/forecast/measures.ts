import { isNoAnswer } from '../../src/economics/no-answer';
import { forecast, forecastTotal } from '../../src/forecast';
import type { CompetitionSeries } from './competition-series';

/** How well a method did on one series. */
export interface Measures {
  /** The mean of the errors in percent of the mean of what came and what was forecast, 0 to 200. */
  readonly smape: number;
  /** The mean error against that of repeating last year in what was given; null where that had none. */
  readonly mase: number | null;
  /** The parts of what came that lay within the intervals of 95% and 80%. */
  readonly within95: number;
  readonly within80: number;
  /** Whether the total of what came lay within its interval, 1 or 0. */
  readonly total95: number;
  readonly total80: number;
  /** Of one forecast with its interval. */
  readonly milliseconds: number;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function usualError(train: readonly number[], frequency: number): number {
  const back = train.length > frequency ? frequency : 1;
  return mean(train.slice(back).map((value, index) => Math.abs(value - (train[index] ?? 0))));
}

const isWithin = (value: number, low: number | undefined, high: number | undefined): number =>
  low !== undefined && high !== undefined && value >= low && value <= high ? 1 : 0;

/** Forecasts what came from what was given; null where the method cannot. */
export function measure(
  { frequency, train, test }: Pick<CompetitionSeries, 'frequency' | 'train' | 'test'>,
  method: string,
): Measures | null {
  const options = (level: number) => ({ season: frequency, level, method });
  const start = performance.now();
  const made = forecast(train, test.length, options(0.95));
  const milliseconds = performance.now() - start;
  const narrower = forecast(train, test.length, options(0.8));
  const each = test.map(() => 1);
  const total95 = forecastTotal(train, each, options(0.95));
  const total80 = forecastTotal(train, each, options(0.8));
  if (isNoAnswer(made) || isNoAnswer(narrower) || isNoAnswer(total95) || isNoAnswer(total80)) return null;
  const came = test.reduce((sum, value) => sum + value, 0);
  const missed = test.map((value, ahead) => Math.abs(value - (made.mean[ahead] ?? 0)));
  const usual = usualError(train, frequency);
  return {
    smape: mean(
      test.map((value, ahead) => {
        const size = Math.abs(value) + Math.abs(made.mean[ahead] ?? 0);
        return size === 0 ? 0 : (200 * (missed[ahead] ?? 0)) / size;
      }),
    ),
    mase: usual > 0 ? mean(missed) / usual : null,
    within95: mean(test.map((value, ahead) => isWithin(value, made.low[ahead], made.high[ahead]))),
    within80: mean(test.map((value, ahead) => isWithin(value, narrower.low[ahead], narrower.high[ahead]))),
    total95: isWithin(came, total95.low, total95.high),
    total80: isWithin(came, total80.low, total80.high),
    milliseconds,
  };
}

/** The same over many series, each of which counts alike. */
export interface Figures extends Omit<Measures, 'milliseconds' | 'mase'> {
  readonly mase: number;
  readonly milliseconds: { readonly mean: number; readonly median: number; readonly most: number };
}

/** The number that a part of the others does not exceed. */
function partOf(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}

export function figuresOf(measured: readonly Measures[]): Figures {
  const meanOf = (of: (one: Measures) => number): number => mean(measured.map(of));
  const times = measured.map(({ milliseconds }) => milliseconds);
  return {
    smape: meanOf(({ smape }) => smape),
    mase: mean(measured.flatMap(({ mase }) => (mase === null ? [] : [mase]))),
    within95: meanOf(({ within95 }) => within95),
    within80: meanOf(({ within80 }) => within80),
    total95: meanOf(({ total95 }) => total95),
    total80: meanOf(({ total80 }) => total80),
    milliseconds: { mean: mean(times), median: partOf(times, 0.5), most: partOf(times, 0.95) },
  };
}

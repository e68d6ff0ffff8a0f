import { isNoAnswer } from '../../src/economics/no-answer';
import { forecast, forecastTotal } from '../../src/forecast/forecast';
import { normalNumbers } from './random-numbers';

/* How often what comes lies within the interval, on series of which it is known how they came about. */

interface Kind {
  readonly season: number;
  /** How many values are known, and how many such series are forecast. */
  readonly seen?: number;
  readonly times?: number;
  /** How many periods are forecast. */
  readonly ahead?: number;
  /** A series of a kind, the same for the same seed. */
  readonly series: (count: number, seed: number) => readonly number[];
}

function weeks(count: number, seed: number): readonly number[] {
  const normal = normalNumbers(seed);
  return Array.from(
    { length: count },
    (_, time) => 500 * (1 + 0.3 * Math.sin((2 * Math.PI * time) / 52)) * (1 + 0.08 * normal()),
  );
}

const kinds: Readonly<Record<string, Kind>> = {
  'walks of chance': {
    season: 1,
    series: (count, seed) => {
      const normal = normalNumbers(seed);
      let at = 200;
      return Array.from({ length: count }, () => (at += 5 * normal()));
    },
  },
  'noise around a level': {
    season: 1,
    series: (count, seed) => {
      const normal = normalNumbers(seed);
      return Array.from({ length: count }, () => 100 + 10 * normal());
    },
  },
  'noise around a line': {
    season: 1,
    series: (count, seed) => {
      const normal = normalNumbers(seed);
      return Array.from({ length: count }, (_, time) => 100 + 2 * time + 10 * normal());
    },
  },
  'quarters with a season': {
    season: 4,
    series: (count, seed) => {
      const normal = normalNumbers(seed);
      const year = [0.8, 1.1, 0.9, 1.2];
      return Array.from(
        { length: count },
        (_, time) => (100 + time) * (year[time % 4] ?? 1) * (1 + 0.05 * normal()),
      );
    },
  },
  'months with a season': {
    season: 12,
    series: (count, seed) => {
      const normal = normalNumbers(seed);
      const year = Array.from({ length: 12 }, () => 30 * normal());
      let level = 300;
      return Array.from({ length: count }, (_, time) => {
        level += 2 * normal();
        return level + (year[time % 12] ?? 0) + 6 * normal();
      });
    },
  },
  'weeks of three years with a season': { season: 52, seen: 156, times: 40, series: weeks },
  'weeks without a season': {
    season: 52,
    seen: 130,
    series: (count, seed) => {
      const normal = normalNumbers(seed);
      return Array.from({ length: count }, () => 500 + 50 * normal());
    },
  },
  // Half of last year is believed.
  'weeks of a year and a half with a season': { season: 52, seen: 80, series: weeks },
  // Each week of the season is told by two values.
  'weeks of little more than two years with a season': {
    season: 52,
    seen: 106,
    ahead: 13,
    series: weeks,
  },
};

function coverageOf({ season, seen = 60, times: seriesOfEach = 80, ahead = 6, series }: Kind): {
  readonly periods: number;
  readonly totals: number;
} {
  let within = 0;
  let totals = 0;
  for (let seed = 1; seed <= seriesOfEach; seed += 1) {
    const all = series(seen + ahead, seed);
    const known = all.slice(0, seen);
    const coming = all.slice(seen);
    const made = forecast(known, ahead, { season, level: 0.95 });
    const total = forecastTotal(known, new Array<number>(ahead).fill(1), { season, level: 0.8 });
    if (isNoAnswer(made) || isNoAnswer(total)) throw new Error('There is no forecast.');
    coming.forEach((value, place) => {
      if (value >= (made.low[place] ?? NaN) && value <= (made.high[place] ?? NaN)) within += 1;
    });
    const came = coming.reduce((sum, value) => sum + value, 0);
    if (came >= total.low && came <= total.high) totals += 1;
  }
  return { periods: within / (seriesOfEach * ahead), totals: totals / seriesOfEach };
}

describe.each(Object.entries(kinds))('the interval of %s', (_, kind) => {
  const { periods, totals } = coverageOf(kind);

  it('at 95% holds 90% to 99% of what comes', () => {
    expect(periods).toBeGreaterThan(0.9);
    expect(periods).toBeLessThan(0.99);
  });

  it('at 80% holds 70% to 92% of the totals', () => {
    expect(totals).toBeGreaterThan(0.7);
    expect(totals).toBeLessThan(0.92);
  });
});

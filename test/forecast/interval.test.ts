import * as fc from 'fast-check';
import type { FittedMethod } from '../../src/forecast/fitted-method';
import { intervalOf, intervalOfTotal, type IntervalOptions, neverFalling } from '../../src/forecast/interval';
import { seasonalNaive } from '../../src/forecast/simple-methods';
import { studentTQuantile } from '../../src/forecast/student-t';

/** The nearest numbers that never fall, by trying every way to cut a series into runs of one mean each. */
function neverFallingByTrial(numbers: readonly number[], weights: readonly number[]): readonly number[] {
  let best: { readonly fit: readonly number[]; readonly off: number } = { fit: [], off: Infinity };
  for (let cuts = 0; cuts < 2 ** (numbers.length - 1); cuts += 1) {
    const fit: number[] = [];
    for (let from = 0; from < numbers.length;) {
      let to = from + 1;
      while (to < numbers.length && ((cuts >> (to - 1)) & 1) === 0) to += 1;
      let weight = 0;
      let sum = 0;
      for (let index = from; index < to; index += 1) {
        weight += weights[index] ?? 0;
        sum += (weights[index] ?? 0) * (numbers[index] ?? 0);
      }
      fit.push(...new Array<number>(to - from).fill(sum / weight));
      from = to;
    }
    if (fit.some((value, index) => value < (fit[index - 1] ?? -Infinity) - 1e-12)) continue;
    const off = fit.reduce(
      (sum, value, index) => sum + (weights[index] ?? 0) * (value - (numbers[index] ?? 0)) ** 2,
      0,
    );
    if (off < best.off) best = { fit, off };
  }
  return best.fit;
}

describe('neverFalling', () => {
  it.each<[numbers: readonly number[], weights: readonly number[], expected: readonly number[]]>([
    [
      [1, 2, 3],
      [1, 1, 1],
      [1, 2, 3],
    ],
    [
      [3, 1],
      [1, 1],
      [2, 2],
    ],
    [
      [3, 1],
      [3, 1],
      [2.5, 2.5],
    ],
    [
      [1, 3, 2, 4],
      [1, 1, 1, 1],
      [1, 2.5, 2.5, 4],
    ],
    [
      [4, 3, 2],
      [1, 1, 1],
      [3, 3, 3],
    ],
    [
      [2, 2],
      [1, 1],
      [2, 2],
    ],
    [[], [], []],
  ])('makes of %j, weighing %j, %j', (numbers, weights, expected) => {
    expect(neverFalling(numbers, weights)).toEqual(expected);
  });

  it('finds the nearest of all', () => {
    const cases = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(cases, (pairs) => {
        const numbers = pairs.map(([number]) => number);
        const weights = pairs.map(([, weight]) => weight);
        const expected = neverFallingByTrial(numbers, weights);
        neverFalling(numbers, weights).forEach((value, index) => {
          expect(Math.abs(value - (expected[index] ?? NaN))).toBeLessThan(1e-9);
        });
      }),
    );
  });
});

/** A method that expects the same of every period: its errors are what the values are off by. */
const expecting = (expected: number): FittedMethod => ({
  pathAfter: (_, periods) => new Array<number>(periods).fill(expected),
});

const usual: IntervalOptions = { season: 1, level: 0.8, neverBelowZero: false };

const halfOf = (
  values: readonly number[],
  periods: number,
  options: Partial<IntervalOptions> = {},
): readonly number[] => {
  const path = new Array<number>(periods).fill(0);
  const { low, high } = intervalOf(expecting(0), values, path, { ...usual, ...options });
  low.forEach((limit, ahead) => expect(limit).toBeCloseTo(-(high[ahead] ?? NaN), 12));
  return high;
};

describe('an interval', () => {
  it('is as wide as past errors, by the usual tails and its own', () => {
    // Errors of 2 either way from the third period on: a spread of 2, and own tails of 1 spread at any level.
    const values = Array.from({ length: 50 }, (_, time) => (time % 2 === 0 ? 2 : -2));
    const tails = (level: number): number => (1.1 * studentTQuantile((1 + level) / 2, 4)) / Math.SQRT2;
    for (const level of [0.5, 0.8, 0.95]) {
      const [half] = halfOf(values, 1, { level });
      expect(half).toBeCloseTo(2 * (0.5 * 1 + 0.5 * tails(level)) * Math.exp((8 + 1) / 50), 12);
    }
  });

  it('has own tails that lie between the values at a level, as if one more were to come', () => {
    // Errors of 1, 2 and 3 a period ahead, of 2 and 3 two periods ahead, of 3 three periods ahead: six, each by its spread.
    const values = [0, 0, 1, -2, 3];
    const [one, two] = [Math.sqrt(14 / 3), Math.sqrt(13 / 2)];
    const [least, second, third, fourth, fifth, most] = [1 / one, 2 / two, 2 / one, 1, 3 / two, 3 / one];
    const part = 5 / (5 + 50);
    const halfAt = (level: number, own: number): number => {
      const tails = (1.1 * studentTQuantile((1 + level) / 2, 4)) / Math.SQRT2;
      return one * (part * own + (1 - part) * tails) * Math.exp(9 / 5);
    };
    for (const [level, own] of [
      [1 / 7, least],
      [2 / 7, second],
      [2.5 / 7, (second + third) / 2],
      [4 / 7, fourth],
      [5 / 7, fifth],
      [0.95, most],
    ] as const) {
      const [half = NaN] = halfOf(values, 1, { level });
      expect(half).toBeCloseTo(halfAt(level, own), 10);
    }
  });

  it('of a period is the same however many more are forecast', () => {
    const values = [3, 5, 4, 6, 5, 7, 6, 9, 4, 8, 7, 9, 6, 8, 5, 9];
    const method = seasonalNaive(values, 4);
    const limitsOf = (periods: number) => intervalOf(method, values, method.pathAfter(16, periods), usual);
    const { low, high } = limitsOf(30);
    for (const periods of [1, 2, 8, 13]) {
      expect(limitsOf(periods)).toEqual({ low: low.slice(0, periods), high: high.slice(0, periods) });
    }
  });

  it('never narrows further ahead, and goes on where the past ends', () => {
    const values = [1, -1, 2, -3, 1, 4, -2, 1];
    const halves = halfOf(values, 20);
    halves.slice(1).forEach((half, ahead) => expect(half).toBeGreaterThan(halves[ahead] ?? Infinity));
    // Six distances are known; after them the square grows by the number of periods, widened up to eight periods ahead.
    expect((halves[19] ?? NaN) / (halves[9] ?? NaN)).toBeCloseTo(Math.sqrt(2), 12);
  });

  it('is in proportion where errors grow with the level, and then never reaches 0', () => {
    const method: FittedMethod = {
      pathAfter: (seen, periods) =>
        Array.from({ length: periods }, (_, ahead) => 100 * 1.2 ** (seen + ahead)),
    };
    const values = Array.from(
      { length: 30 },
      (_, time) => 100 * 1.2 ** time * (time % 2 === 0 ? 1.5 : 1 / 1.5),
    );
    const path = method.pathAfter(30, 3);
    const { low, high } = intervalOf(method, values, path, usual);
    path.forEach((expected, ahead) => {
      const below = expected / (low[ahead] ?? NaN);
      expect(below).toBeGreaterThan(1.5);
      expect((high[ahead] ?? NaN) / expected / below).toBeCloseTo(1, 12);
    });
  });

  it('begins to look ahead after a year, where there is one', () => {
    // Only the first year was missed.
    const values = [50, 50, 50, 50, ...new Array<number>(12).fill(0)];
    expect(halfOf(values, 1, { season: 4 })).toEqual([0]);
    expect(halfOf(values, 1, { season: 1 })[0]).toBeGreaterThan(0);
  });

  it('looks back two periods at least, where a year is longer than the series', () => {
    expect(halfOf([0, 0, 0, 4, 0], 1, { season: 12 })[0]).toBeGreaterThan(0);
    expect(halfOf([0, 0, 4, 0, 0], 1, { season: 12 })[0]).toBe(0);
  });

  it('is in units where errors do not grow with the level', () => {
    const method: FittedMethod = {
      pathAfter: (seen, periods) => Array.from({ length: periods }, (_, ahead) => 100 + 20 * (seen + ahead)),
    };
    const values = Array.from({ length: 30 }, (_, time) => 100 + 20 * time + (time % 2 === 0 ? 8 : -8));
    const { low, high } = intervalOf(method, values, method.pathAfter(30, 1), usual);
    expect((low[0] ?? NaN) + (high[0] ?? NaN)).toBeCloseTo(2 * 700, 9);
  });

  it('ends at 0 where nothing is ever below', () => {
    const values = [0, 3, 0, 4, 0, 5, 0, 1];
    const { low, high } = intervalOf(expecting(1), values, [1], { ...usual, neverBelowZero: true });
    expect(low).toEqual([0]);
    expect(high[0]).toBeGreaterThan(1);
    expect(intervalOf(expecting(1), values, [1], usual).low[0]).toBeLessThan(0);
  });

  it('is finite a thousand periods ahead of three values that lie far apart', () => {
    const values = [1e-12, 1e12, 1];
    const method = seasonalNaive(values, 1);
    const { low, high } = intervalOf(method, values, method.pathAfter(3, 1000), usual);
    expect([...low, ...high].every(Number.isFinite)).toBe(true);
  });
});

it('is wider where a long season was taken out part by part, the more so the fewer years told it', () => {
  const widthOf = (years: number, season: number, takesSeasonOut: boolean): number => {
    const values = Array.from({ length: 52 * years }, (_, time) => (time % 2 === 0 ? 2 : -2));
    const method = { ...expecting(0), takesSeasonOut };
    const { low, high } = intervalOf(method, values, [0], { ...usual, season });
    return (high[0] ?? NaN) - (low[0] ?? NaN);
  };
  const wider = (years: number, season: number): number =>
    widthOf(years, season, true) / widthOf(years, season, false);
  expect(wider(2, 52)).toBeCloseTo(Math.sqrt(5), 9);
  expect(wider(5, 52)).toBeCloseTo(Math.sqrt(2), 9);
  expect(wider(5, 12)).toBe(1);
});

describe('the interval of a total', () => {
  it('of one period is that of the period', () => {
    const values = [3, 5, 4, 6, 5, 7, 6, 9];
    const method = seasonalNaive(values, 1);
    const { low, high } = intervalOf(method, values, [9], usual);
    expect(intervalOfTotal(method, values, [9], [1], usual)).toEqual({ low: low[0], high: high[0] });
  });

  it('is narrower than the limits together where errors cancel out', () => {
    const values = Array.from({ length: 40 }, (_, time) => (time % 2 === 0 ? 12 : 8));
    const path = [10, 10, 10, 10];
    const { low, high } = intervalOf(expecting(10), values, path, usual);
    const total = intervalOfTotal(expecting(10), values, path, [1, 1, 1, 1], usual);
    const apart = high.reduce((sum, limit, ahead) => sum + limit - (low[ahead] ?? NaN), 0);
    expect(total.high - total.low).toBeLessThan(0.75 * apart);
    expect(total.low).toBeLessThan(40);
    expect(total.high).toBeGreaterThan(40);
  });

  it('is no narrower than if the periods erred independently, however well past totals were met', () => {
    // What one period misses the next brings too much: two of them together miss nothing.
    const values = Array.from({ length: 40 }, (_, time) => (time % 2 === 0 ? 2 : -2));
    const path = [0, 0, 0, 0];
    const { high } = intervalOf(expecting(0), values, path, usual);
    const total = intervalOfTotal(expecting(0), values, path, [1, 1, 1, 0.5], usual);
    const weighted = high.map((limit, ahead) => limit * (ahead < 3 ? 1 : 0.5));
    const independent = Math.sqrt(weighted.reduce((sum, half) => sum + half ** 2, 0));
    expect(total.high).toBeCloseTo(independent, 9);
    expect(total.low).toBeCloseTo(-independent, 9);
  });

  it('of values that vary beyond all measure stays finite', () => {
    const values = [1e299, 0, 1e299, 0, 1e299, 0];
    const { low, high } = intervalOfTotal(expecting(5e298), values, [5e298, 5e298], [1, 1], usual);
    expect([low, high].every(Number.isFinite)).toBe(true);
  });

  it('lies around the total of the path that it is given', () => {
    const values = [5, 3, 6, 2, 7, 1, 8];
    const { low, high } = intervalOfTotal(expecting(-4), values, [0, 0, 0], [1, 1, 0.5], {
      ...usual,
      neverBelowZero: true,
    });
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(0);
  });

  it('of no periods is 0', () => {
    expect(intervalOfTotal(expecting(5), [5, 6, 7], [], [], usual)).toEqual({ low: 0, high: 0 });
  });
});

import * as fc from 'fast-check';
import { isNoAnswer } from '../../src/economics/no-answer';
import {
  fewestValues,
  type Forecast,
  forecast,
  type ForecastOptions,
  forecastTotal,
  isIntermittent,
  type TotalForecast,
} from '../../src/forecast/forecast';
import { furthestOff, seriesNamed } from './reference-series';

const forecastOf = (
  values: readonly number[],
  periods: number,
  options: Partial<ForecastOptions> = {},
): Forecast => {
  const made = forecast(values, periods, { season: 1, level: 0.95, ...options });
  if (isNoAnswer(made)) throw new Error(`No forecast: ${made.because}.`);
  return made;
};

const totalOf = (
  values: readonly number[],
  weights: readonly number[],
  options: Partial<ForecastOptions> = {},
): TotalForecast => {
  const made = forecastTotal(values, weights, { season: 1, level: 0.95, ...options });
  if (isNoAnswer(made)) throw new Error(`No forecast: ${made.because}.`);
  return made;
};

const methods = [
  ...['auto', 'theta', 'ets', 'ets ANN', 'ets AAdN', 'ets AAA', 'ets MAdM', 'ets MNM'],
  ...['seasonal naive', 'drift', 'croston'],
];

/* Values of any size that sales and money have, with what breaks arithmetic: zeros, spikes, long stretches of one number. */
const size = fc.integer({ min: -12, max: 12 }).map((exponent) => 10 ** exponent);
const value = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 9 }),
  fc.tuple(fc.integer({ min: -9999, max: 9999 }), size).map(([digits, unit]) => (digits / 1000) * unit),
);
const stretch = fc
  .tuple(value, fc.integer({ min: 1, max: 15 }))
  .map(([one, count]) => new Array<number>(count).fill(one));
const count = fc.integer({ min: 3, max: 40 });
const anyValues = fc.oneof(
  fc.array(value, { minLength: 3, maxLength: 40 }),
  fc.tuple(stretch, stretch, stretch).map((stretches) => stretches.flat()),
  fc
    .tuple(value, value, count, fc.nat(39))
    .map(([usual, spike, length, at]) =>
      Array.from({ length }, (_, time) => (time === at % length ? spike : usual)),
    ),
  fc
    .tuple(value, value, count)
    .map(([start, step, length]) => Array.from({ length }, (_, time) => start + step * time)),
);
const anyCase = fc.record({
  values: anyValues,
  season: fc.constantFrom(0, 1, 2, 4, 7, 12, 366),
  method: fc.constantFrom(...methods),
  periods: fc.constantFrom(1, 3, 12, 60),
  level: fc.constantFrom(0.01, 0.5, 0.8, 0.95, 0.999),
});

/** Values as sales are: around a level, with a season and a line. */
const salesCase = fc.record({
  values: fc
    .tuple(
      fc.array(fc.integer({ min: 50, max: 150 }), { minLength: 8, maxLength: 40 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 5 }),
    )
    .map(([noise, swing, rise]) => noise.map((one, time) => one + (time % 4) * swing + time * rise)),
  season: fc.constantFrom(1, 4, 12),
  method: fc.constantFrom(...methods),
});

describe('a forecast', () => {
  it('is finite and in order for any values, ahead of any history', () => {
    fc.assert(
      fc.property(anyCase, ({ values, periods, ...options }) => {
        const { mean, low, high } = forecastOf(values, periods, options);
        expect([mean.length, low.length, high.length]).toEqual([periods, periods, periods]);
        expect([...mean, ...low, ...high].every(Number.isFinite)).toBe(true);
        mean.forEach((expected, ahead) => {
          expect(low[ahead]).toBeLessThanOrEqual(expected);
          expect(high[ahead]).toBeGreaterThanOrEqual(expected);
        });
        if (values.every((one) => one >= 0)) expect(Math.min(...low)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('of a total is finite and in order too', () => {
    const weights = fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(anyCase, weights, ({ values, periods: _, ...options }, counted) => {
        const { mean, low, high } = totalOf(values, counted, options);
        expect([mean, low, high].every(Number.isFinite)).toBe(true);
        expect(low).toBeLessThanOrEqual(mean);
        expect(high).toBeGreaterThanOrEqual(mean);
        if (values.every((one) => one >= 0)) expect(low).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  it('is never narrower at a higher level', () => {
    fc.assert(
      fc.property(anyCase, ({ values, periods, level, ...options }) => {
        const lower = forecastOf(values, periods, { ...options, level });
        const higher = forecastOf(values, periods, { ...options, level: (level + 1) / 2 });
        lower.mean.forEach((expected, ahead) => {
          const rounding = 1e-12 * Math.abs(expected);
          expect(higher.low[ahead]).toBeLessThanOrEqual((lower.low[ahead] ?? NaN) + rounding);
          expect(higher.high[ahead]).toBeGreaterThanOrEqual((lower.high[ahead] ?? NaN) - rounding);
        });
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(salesCase, ({ values, ...options }) => {
        expect(forecastOf([...values], 6, options)).toEqual(forecastOf(values, 6, options));
      }),
    );
  });

  it('is the same in another unit', () => {
    fc.assert(
      // Powers of two change no digit, so that rounding cannot send the search another way.
      fc.property(
        salesCase,
        fc.constantFrom(2 ** -20, 2 ** -3, 2 ** 10, 2 ** 30),
        ({ values, ...options }, unit) => {
          const plain = forecastOf(values, 6, options);
          const scaled = forecastOf(
            values.map((one) => one * unit),
            6,
            options,
          );
          expect(scaled.used).toEqual(plain.used);
          for (const side of ['mean', 'low', 'high'] as const) {
            expect(
              furthestOff(
                scaled[side].map((one) => one / unit),
                plain[side],
              ),
            ).toBeLessThan(1e-6);
          }
        },
      ),
    );
  });

  // A thousandth is rounded, and the search ends a little elsewhere.
  it.each(['AirPassengers', 'Nile', 'UKgas', 'LakeHuron', 'wineind'])(
    'of %s is the same in thousands',
    (name) => {
      const { values, frequency } = seriesNamed(name);
      const plain = forecastOf(values, 12, { season: frequency });
      const scaled = forecastOf(
        values.map((one) => one / 1000),
        12,
        { season: frequency },
      );
      for (const side of ['mean', 'low', 'high'] as const) {
        expect(
          furthestOff(
            scaled[side].map((one) => one * 1000),
            plain[side],
          ),
        ).toBeLessThan(0.001);
      }
    },
  );

  it.each(['seasonal naive', 'drift', 'ets ANN', 'ets AAdN', 'ets AAA'])(
    'by %s moves along with values that all move by the same',
    (method) => {
      for (const name of ['USAccDeaths', 'nottem']) {
        const { values, frequency } = seriesNamed(name);
        const shift = 50_000;
        const plain = forecastOf(values, 12, { season: frequency, method });
        const moved = forecastOf(
          values.map((one) => one + shift),
          12,
          { season: frequency, method },
        );
        const range = Math.max(...values) - Math.min(...values);
        plain.mean.forEach((expected, ahead) => {
          expect(Math.abs((moved.mean[ahead] ?? NaN) - shift - expected)).toBeLessThan(0.01 * range);
        });
      }
    },
  );

  it.each(methods.filter((method) => method !== 'croston'))(
    'by %s of a constant is the constant',
    (method) => {
      for (const constant of [0, 5, 0.1, 1e9, -3]) {
        for (const length of [3, 8, 13, 30]) {
          for (const season of [1, 4, 12]) {
            const { mean, low, high } = forecastOf(new Array<number>(length).fill(constant), 15, {
              season,
              method,
            });
            for (const limit of [mean, low, high])
              expect(furthestOff(limit, new Array<number>(15).fill(constant))).toBeLessThan(1e-6);
          }
        }
      }
    },
  );
});

describe('the method that is used', () => {
  const years = (count: number, season: number): number[] =>
    Array.from({ length: count * season }, (_, time) => 100 + (time % season) * 10 + (time % 5));

  it.each<[what: string, values: readonly number[], options: Partial<ForecastOptions>, used: object]>([
    ['auto of years', years(3, 4), { season: 4 }, { name: 'combination', season: 4, fallback: null }],
    ['auto without a season', years(3, 4), {}, { name: 'combination', season: 1, fallback: null }],
    ['auto of few values', [5, 6, 7, 5], {}, { name: 'theta', season: 1, fallback: 'few-values' }],
    ['auto of seven values', [5, 6, 7, 5, 6, 8, 7], {}, { name: 'theta', season: 1, fallback: 'few-values' }],
    [
      'auto of eight values',
      [5, 6, 7, 5, 6, 8, 7, 9],
      {},
      { name: 'combination', season: 1, fallback: null },
    ],
    [
      'auto of less than a year',
      years(1, 12).slice(1),
      { season: 12 },
      { name: 'combination', season: 1, fallback: 'few-seasons' },
    ],
    [
      'auto of a year',
      years(1, 12),
      { season: 12 },
      { name: 'half last year', season: 12, fallback: 'few-seasons' },
    ],
    [
      'auto of sales now and then',
      [0, 0, 3, 0, 0, 0, 5, 0, 0, 4],
      { season: 4 },
      { name: 'croston', season: 1, fallback: null },
    ],
    ['theta', years(3, 4), { method: 'theta', season: 4 }, { name: 'theta', season: 4, fallback: null }],
    [
      'theta of a year and a half',
      years(2, 4).slice(2),
      { method: 'theta', season: 4 },
      { name: 'theta', season: 1, fallback: 'few-seasons' },
    ],
    [
      'a form by its letters',
      years(3, 4),
      { method: 'ets AAdA', season: 4 },
      { name: 'ETS(A,Ad,A)', season: 4, fallback: null },
    ],
    [
      'a form with a season of a year and a half: the form without',
      years(2, 4).slice(2),
      { method: 'ets AAdA', season: 4 },
      { name: 'ETS(A,Ad,N)', season: 1, fallback: 'few-seasons' },
    ],
    [
      'repeating last year',
      years(1, 4),
      { method: 'seasonal naive', season: 4 },
      { name: 'seasonal naive', season: 4, fallback: null },
    ],
    [
      'repeating last year without a whole one',
      [1, 2, 3],
      { method: 'seasonal naive', season: 4 },
      { name: 'seasonal naive', season: 1, fallback: 'few-seasons' },
    ],
    ['drift', years(2, 4), { method: 'drift', season: 4 }, { name: 'drift', season: 1, fallback: null }],
    ['Croston’s', years(2, 4), { method: 'croston' }, { name: 'croston', season: 1, fallback: null }],
  ])('is said: %s', (_, values, options, used) => {
    const made = forecastOf(values, 2, options);
    expect(made.used).toEqual(used);
    expect(made.method).toBe(made.used.name);
    expect(totalOf(values, [1, 1], options).method).toBe(made.used.name);
  });

  it.each([
    ['multiplied parts of values of 0', 'ets MAM', [3, 0, 4, 3, 5, 4, 3, 5, 6, 4, 5, 6], 4],
    ['a season where there is none', 'ets AAA', years(3, 4), 1],
  ])('is the best form instead of one that does not suit: %s', (_, method, values, season) => {
    const { used } = forecastOf(values, 2, { method, season });
    expect(used.fallback).toBe('form-unsuited');
    expect(used.name).toMatch(/^ETS\(A?M?,/u);
  });

  it('believes half of a single year', () => {
    const values = years(1, 12);
    const { mean } = forecastOf(values, 12, { season: 12 });
    const without = forecastOf(values, 12, { season: 1 }).mean;
    expect(
      furthestOff(
        mean,
        without.map((one, ahead) => (one + (values[ahead] ?? NaN)) / 2),
      ),
    ).toBeLessThan(1e-12);
  });
});

describe('no forecast', () => {
  it.each([0, 1, 2])('is made of %i values', (length) => {
    const values = [5, 6].slice(0, length);
    const refused = { because: 'too-few-values', seen: { count: length, fewest: fewestValues } };
    expect(forecast(values, 3, { season: 1, level: 0.95 })).toMatchObject(refused);
    expect(forecastTotal(values, [1], { season: 1, level: 0.95 })).toMatchObject(refused);
  });

  it('is made by a method that nobody knows', () => {
    const refused = { because: 'unknown-method', seen: { method: 'crystal ball' } };
    const options = { season: 1, level: 0.95, method: 'crystal ball' };
    expect(forecast([1, 2, 3], 3, options)).toMatchObject(refused);
    expect(forecastTotal([1, 2, 3], [1], options)).toMatchObject(refused);
  });
});

describe('sales now and then', () => {
  it.each<[what: string, values: readonly number[], season: number, is: boolean]>([
    ['more than a third without', [0, 0, 3, 0, 5, 2], 1, true],
    ['a third without', [0, 0, 3, 1, 5, 2], 1, false],
    ['values below 0', [0, 0, -3, 0, 0, 2], 1, false],
    ['nothing at all', [0, 0, 0, 0], 1, true],
    ['the same months each year', [0, 0, 5, 6, 0, 0, 5, 6, 0, 0, 5, 6], 4, false],
    ['nearly the same months each year', [0, 0, 9, 0, 5, 0, 8, 0, 8, 0, 7, 0], 4, false],
    ['the same months, without a season', [0, 0, 5, 6, 0, 0, 5, 6, 0, 0, 5, 6], 1, true],
  ])('%s', (_, values, season, is) => {
    expect(isIntermittent(values, season)).toBe(is);
  });
});

describe('the forecast of a total', () => {
  it('weighs the path of the forecast', () => {
    const { values, frequency } = seriesNamed('UKgas');
    const { mean } = forecastOf(values, 4, { season: frequency });
    const weights = [1, 0.5, 0, 1];
    const expected = mean.reduce((sum, one, ahead) => sum + one * (weights[ahead] ?? NaN), 0);
    expect(totalOf(values, weights, { season: frequency }).mean).toBeCloseTo(expected, 9);
  });

  it('of one period is the forecast of it', () => {
    const { values } = seriesNamed('Nile');
    const { mean, low, high } = forecastOf(values, 1);
    expect(totalOf(values, [1])).toMatchObject({ mean: mean[0], low: low[0], high: high[0] });
  });

  it('lies within its limits where the path would fall below 0', () => {
    const values = [90, 80, 70, 60, 50, 40, 30, 20, 10];
    const { mean, low, high } = totalOf(values, [1, 1, 1, 1, 1, 1], { method: 'drift', level: 0.1 });
    expect(mean).toBe(0);
    expect(low).toBe(0);
    expect(high).toBeGreaterThanOrEqual(mean);
  });
});

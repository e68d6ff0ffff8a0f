import * as fc from 'fast-check';
import { isNoAnswer } from '../../../src/economics/no-answer';
import {
  fitLogLog,
  type LogLogFit,
  volumeAtPrice,
  type VolumeForecast,
} from '../../../src/forecast/price-and-season/log-log-regression';
import { histories } from './price-histories.json';

const near = (actual: number | null, expected: number, relative: number): void => {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
};

const fitOf = (...history: Parameters<typeof fitLogLog>): LogLogFit => {
  const fit = fitLogLog(...history);
  if (isNoAnswer(fit)) throw new Error(`no fit: ${fit.because}`);
  return fit;
};

const forecastOf = (fit: LogLogFit, price: number): VolumeForecast => {
  const volume = volumeAtPrice(fit, price);
  if (isNoAnswer(volume)) throw new Error(`no volume: ${volume.because}`);
  return volume;
};

/** Volumes on a falling curve, each with an error of its own. */
const history = fc
  .record({
    elasticity: fc.double({ min: -5, max: -1.5, noNaN: true }),
    errors: fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { minLength: 3, maxLength: 30 }),
  })
  .map(({ elasticity, errors }) => {
    const prices = errors.map((_, index) => 2 + index);
    const volumes = prices.map((price, index) => 1_000 * price ** elasticity * Math.exp(errors[index] ?? 0));
    return { prices, volumes };
  });

describe('fitLogLog', () => {
  describe.each(histories.map((one) => [one.name, one] as const))('of %s', (_, { prices, volumes, r }) => {
    const fit = fitOf(prices, volumes);

    it('agrees with R', () => {
      expect(fit.count).toBe(r.count);
      near(fit.elasticity, r.elasticity, 1e-11);
      near(fit.low, r.low, 1e-11);
      near(fit.high, r.high, 1e-11);
      near(fit.rSquared, r.rSquared, 1e-11);
      near(fit.deviation, r.sigma, 1e-11);
    });

    it('forecasts with the intervals of R', () => {
      for (const expected of r.forecasts ?? []) {
        const forecast = forecastOf(fit, expected.price);
        near(forecast.forecast, expected.median, 1e-11);
        near(forecast.low, expected.low, 1e-11);
        near(forecast.high, expected.high, 1e-11);
        near(forecast.confidenceLow, expected.confidenceLow, 1e-11);
        near(forecast.confidenceHigh, expected.confidenceHigh, 1e-11);
      }
      expect(forecastOf(fit, fit.meanPrice).forecast).toBe(fit.meanVolume);
    });
  });

  // Calculated with 40 digits.
  it.each([
    [0.5, -1.709298133516833, -1.2106093678104712, 77.28410590832796, 91.86389490536556],
    [0.95, -4.6281745290112974, 1.708267027683993, 28.10525513080377, 252.60823820939078],
    [0.999, -160.19738744735565, 157.27747994602834, 1.0839127999731784e-22, 6.5499909062735135e25],
  ])('at level %p, with one degree of freedom, has its intervals', (level, low, high, least, most) => {
    const fit = fitOf([10, 12, 15], [100, 70, 55], level);
    near(fit.elasticity, -1.4599537506636522, 1e-13);
    near(fit.rSquared, 0.9716577515085308, 1e-13);
    near(fit.low, low, 1e-12);
    near(fit.high, high, 1e-12);
    const forecast = forecastOf(fit, 11);
    near(forecast.forecast, 84.25923678160028, 1e-13);
    near(forecast.low, least, 1e-10);
    near(forecast.high, most, 1e-10);
  });

  it.each([
    ['fewer than three pairs', [1, 2], [5, 4], { because: 'too-few-points', seen: { count: 2 } }],
    [
      'fewer than three without blanks',
      [1, 2, null, 4],
      [5, 4, 3, null],
      { because: 'too-few-points', seen: { count: 2 } },
    ],
    ['one price', [3, 3, 3], [5, 4, 6], { because: 'price-does-not-vary', seen: { only: 3 } }],
    [
      'one price but for rounding',
      [0.3, 0.1 + 0.2, 0.3],
      [5, 4, 6],
      { because: 'price-does-not-vary', seen: { only: 0.3 } },
    ],
    ['a rising volume', [1, 2, 4], [1, 2, 4], { because: 'volume-rose-with-price', seen: { elasticity: 1 } }],
    [
      'a volume of 0',
      [1, 2, null, 4],
      [5, 4, 3, 0],
      { because: 'not-above-zero', seen: { row: 4, list: 'volumes', value: 0 } },
    ],
    [
      'a price below 0',
      [1, -2, 4],
      [5, 4, 3],
      { because: 'not-above-zero', seen: { row: 2, list: 'prices', value: -2 } },
    ],
  ])('has none for %s', (_, prices, volumes, expected) => {
    expect(fitLogLog(prices, volumes)).toEqual(expected);
  });

  it.each([
    ['all the same', [1, 2, 4], [7, 7, 7], null],
    ['alike on both sides', [1, 2, 4], [10, 20, 10], 0],
    ['alike on both sides at small prices', [0.01, 0.1, 1], [3, 5, 3], 0],
  ])('finds no elasticity where volumes are %s', (_, prices, volumes, rSquared) => {
    const fit = fitOf(prices, volumes);
    expect(fit.elasticity).toBeCloseTo(0, 15);
    expect(fit.rSquared === null ? null : Math.round(fit.rSquared)).toBe(rSquared);
  });

  it('leaves out pairs with a blank', () => {
    const whole = fitOf([10, 12, 15], [100, 70, 55]);
    expect(fitOf([10, null, 12, 9, 15], [100, 80, 70, null, 55])).toEqual(whole);
    expect(fitOf([10, 0, 12, 15], [100, null, 70, 55])).toEqual(whole);
  });

  it('recovers an exact power law, with intervals of no width', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: -0.1, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.uniqueArray(fc.integer({ min: 1, max: 1_000 }), { minLength: 3, maxLength: 20 }),
        (elasticity, scale, prices) => {
          const fit = fitOf(
            prices,
            prices.map((price) => scale * price ** elasticity),
          );
          near(fit.elasticity, elasticity, 1e-9);
          near(fit.rSquared, 1, 1e-9);
          expect(fit.high - fit.low).toBeLessThan(1e-8);
          near(forecastOf(fit, 50).forecast, scale * 50 ** elasticity, 1e-9);
        },
      ),
    );
  });

  it.each([
    ['a hundredth of a percent', [20_000, 20_001, 20_002, 20_003]],
    ['six hundred powers of ten', [1e-300, 1e-100, 1e100, 1e300]],
  ])('keeps its digits where prices lie within %s', (_, prices) => {
    const volumes = prices.map((price) => 500 * price ** -0.25);
    near(fitOf(prices, volumes).elasticity, -0.25, 1e-10);
  });

  it('does not depend on the unit of price or volume', () => {
    fc.assert(
      fc.property(
        history,
        fc.constantFrom(2 ** -20, 0.5, 64),
        fc.constantFrom(0.25, 1024),
        ({ prices, volumes }, money, units) => {
          const fit = fitOf(prices, volumes);
          const scaled = fitOf(
            prices.map((price) => price * money),
            volumes.map((volume) => volume * units),
          );
          expect(scaled).toEqual({
            ...fit,
            meanPrice: fit.meanPrice * money,
            meanVolume: fit.meanVolume * units,
          });
          expect(forecastOf(scaled, 3 * money).forecast).toBe(forecastOf(fit, 3).forecast * units);
        },
      ),
    );
  });

  it('does not depend on the order of the periods', () => {
    fc.assert(
      fc.property(history, ({ prices, volumes }) => {
        const fit = fitOf(prices, volumes);
        const turned = fitOf([...prices].reverse(), [...volumes].reverse());
        near(turned.elasticity, fit.elasticity, 1e-11);
        near(turned.low, fit.low, 1e-9);
      }),
    );
  });

  it('has intervals that lie within each other by level, the prediction outside the confidence', () => {
    fc.assert(
      fc.property(history, fc.double({ min: 0.05, max: 0.9, noNaN: true }), ({ prices, volumes }, level) => {
        const inner = fitOf(prices, volumes, level);
        const outer = fitOf(prices, volumes, level + 0.05);
        expect(outer.low).toBeLessThanOrEqual(inner.low);
        expect(outer.high).toBeGreaterThanOrEqual(inner.high);
        const [within, around] = [forecastOf(inner, 3.5), forecastOf(outer, 3.5)];
        const order = [
          around.low,
          within.low,
          within.confidenceLow,
          within.forecast,
          within.confidenceHigh,
          within.high,
          around.high,
        ];
        expect(order).toEqual([...order].sort((one, other) => one - other));
      }),
    );
  });

  it('runs through the geometric means', () => {
    fc.assert(
      fc.property(history, ({ prices, volumes }) => {
        const fit = fitOf(prices, volumes);
        const mean = (values: readonly number[]): number =>
          Math.exp(values.reduce((total, value) => total + Math.log(value), 0) / values.length);
        near(forecastOf(fit, mean(prices)).forecast, mean(volumes), 1e-12);
      }),
    );
  });
});

/** Normal errors from a generator of its own, so that every run draws the same. */
function normalErrors(): () => number {
  let state = 1;
  const uniform = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

describe('volumeAtPrice', () => {
  it.each([0.5, 0.9])('at level %p holds the next volume, and the true median, that often', (level) => {
    const error = normalErrors();
    const volume = (price: number): number => 1_000 * price ** -2 * Math.exp(0.2 * error());
    const trials = 4_000;
    const [newPrice, median] = [3, 1_000 / 9];
    let [predicted, covered, above] = [0, 0, 0];
    for (let trial = 0; trial < trials; trial += 1) {
      const prices = [1, 1.5, 2, 2.5, 3.5, 4];
      const forecast = forecastOf(fitOf(prices, prices.map(volume), level), newPrice);
      const next = volume(newPrice);
      if (next > forecast.low && next < forecast.high) predicted += 1;
      if (median > forecast.confidenceLow && median < forecast.confidenceHigh) covered += 1;
      if (next > forecast.forecast) above += 1;
    }
    expect(Math.abs(predicted / trials - level)).toBeLessThan(0.025);
    expect(Math.abs(covered / trials - level)).toBeLessThan(0.025);
    expect(Math.abs(above / trials - 0.5)).toBeLessThan(0.025);
  });

  it.each([0, -1])('has no answer at a price of %p', (price) => {
    const fit = fitOf([10, 12, 15], [100, 70, 55]);
    expect(volumeAtPrice(fit, price)).toEqual({ because: 'price-not-above-zero' });
  });
});

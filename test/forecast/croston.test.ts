import { crostonStates, fitCroston } from '../../src/forecast/croston';
import { series } from './references/croston.json';

const cases = series.flatMap(({ values, means }) =>
  means.map((reference) => [reference.alpha, values, reference] as const),
);

describe('Croston’s method', () => {
  it.each(cases)('is that of R at alpha %f, less half of alpha', (alpha, values, { mean }) => {
    const [expected = NaN, ...others] = fitCroston(values, alpha).pathAfter(values.length, 3);
    expect(expected / (1 - alpha / 2)).toBeCloseTo(mean, 11);
    expect(others).toEqual([expected, expected]);
  });

  it('smooths the size of a sale and the time between two as R does', () => {
    const known = series.flatMap(({ values, means }) =>
      means.flatMap((mean) => ('demand' in mean ? [{ values, ...mean }] : [])),
    );
    expect(known).toHaveLength(3);
    for (const { values, alpha, demand, interval } of known) {
      const last = crostonStates(values, alpha).at(-1);
      expect(last?.demand).toBeCloseTo(demand ?? NaN, 9);
      expect(last?.interval).toBeCloseTo(interval ?? NaN, 9);
    }
  });

  it('stands where it stood until the next sale, and nowhere before the first', () => {
    const first = { demand: 6, interval: 2 };
    const second = { demand: 5, interval: 2.5 };
    expect(crostonStates([0, 6, 0, 0, 4, 0], 0.5)).toEqual([null, first, first, first, second, second]);
    const method = fitCroston([0, 6, 0, 0, 4, 0], 0.5);
    expect(method.pathAfter(1, 2)).toEqual([0, 0]);
    expect(method.pathAfter(4, 1)).toEqual([2.25]);
    expect(method.pathAfter(6, 1)).toEqual([1.5]);
  });

  it('expects nothing of a product that never sold', () => {
    expect(fitCroston([0, 0, 0], 0.1).pathAfter(3, 2)).toEqual([0, 0]);
  });
});

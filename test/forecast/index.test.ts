import { forecast, forecastTotal } from '../../src/forecast';

const twoYears = [10, 20, 30, 40, 12, 18, 33, 41];

describe('a forecast', () => {
  it('has a mean within its interval for each period', () => {
    const { mean, low, high } = forecast(twoYears, 6, { season: 4, level: 0.8 });
    expect(mean).toHaveLength(6);
    mean.forEach((value, step) => {
      expect(low[step]).toBeLessThan(value);
      expect(high[step]).toBeGreaterThan(value);
    });
  });
  it('of a total is narrower than the sum of its intervals, and has the sum of its means', () => {
    const settings = { season: 4, level: 0.8 };
    const each = forecast(twoYears, 4, settings);
    const total = forecastTotal(twoYears, [1, 1, 1, 1], settings);
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
    expect(total.mean).toBeCloseTo(sum(each.mean), 9);
    expect(total.high).toBeLessThan(sum(each.high));
  });
  it('counts a part of a period by its weight', () => {
    const settings = { season: 1, level: 0.8 };
    expect(forecastTotal([5, 7, 6, 8], [0.5], settings).mean).toBeCloseTo(4, 9);
  });
});

import { isNoAnswer } from '../../src/economics/no-answer';
import { forecastAccuracy, judgedPeriods, type MeasuredAccuracy } from '../../src/forecast/accuracy';
import { forecast } from '../../src/forecast/forecast';
import { seriesNamed } from './reference-series';

const accuracyOf = (...given: Parameters<typeof forecastAccuracy>): MeasuredAccuracy => {
  const measured = forecastAccuracy(...given);
  if (isNoAnswer(measured)) throw new Error(`No accuracy: ${measured.because}.`);
  return measured;
};

describe('the accuracy of forecasts over the last periods', () => {
  it('is worked out anew at each of them, by drift', () => {
    /*
     * Of 10 12 11 15 13 18 the last two are judged. Known 10 12 11 15: drift rises by 5 ÷ 3, to 50 ÷ 3 and 55 ÷ 3, for 13
     * and 18; a period differed from the one before by 7 ÷ 3. Known 10 12 11 15 13: drift rises by 3 ÷ 4, to 13.75, for 18;
     * a period differed by 9 ÷ 4. Missed: 11 ÷ 3, 1 ÷ 3, 17 ÷ 4.
     */
    const { method, naive, periods } = accuracyOf([10, 12, 11, 15, 13, 18], {
      season: 1,
      level: 0.95,
      method: 'drift',
      horizon: 2,
    });
    expect(periods).toBe(2);
    expect(method.offBy).toBeCloseTo((11 / 3 + 1 / 3 + 17 / 4) / (13 + 18 + 18), 14);
    expect(method.mase).toBeCloseTo((11 / 7 + 1 / 7 + 17 / 9) / 3, 14);
    expect(method.smape).toBeCloseTo(
      ((2 * 11) / 3 / (13 + 50 / 3) + 2 / 3 / (18 + 55 / 3) + (2 * 17) / 4 / (18 + 13.75)) / 3,
      14,
    );
    // The last period, repeated: 15, 15 for 13, 18, and 13 for 18.
    expect(naive.offBy).toBeCloseTo((2 + 3 + 5) / (13 + 18 + 18), 14);
    expect(naive.mase).toBeCloseTo((6 / 7 + 9 / 7 + 20 / 9) / 3, 14);
    expect(naive.smape).toBeCloseTo((4 / 28 + 6 / 33 + 10 / 31) / 3, 14);
  });

  it('is that of repeating last year where that is the method', () => {
    // Judged are 30 and 7: known 10 4 20 5, they were expected as 20 and 5; known 10 4 20 5 30, 7 was expected as 5.
    const { method, naive } = accuracyOf([10, 4, 20, 5, 30, 7], {
      season: 2,
      level: 0.8,
      method: 'seasonal naive',
      horizon: 2,
    });
    expect(method).toEqual(naive);
    expect(method.offBy).toBeCloseTo((10 + 2 + 2) / (30 + 7 + 7), 14);
    // A period differed from last year's by 11 ÷ 2, then by 21 ÷ 3.
    expect(method.mase).toBeCloseTo((10 / 5.5 + 2 / 5.5 + 2 / 7) / 3, 14);
    expect(method.smape).toBeCloseTo((20 / 50 + 4 / 12 + 4 / 12) / 3, 14);
  });

  it('compares with the last period where no more than a year was known', () => {
    // Known 10 14 12 20: a period differed from the one before by 14 ÷ 3. A year before the next stood 10.
    const { naive } = accuracyOf([10, 14, 12, 20, 17], { season: 4, level: 0.8, horizon: 1 });
    expect(naive.mase).toBeCloseTo(7 / (14 / 3), 14);
  });

  it('counts what lay within the interval', () => {
    const { values, frequency } = seriesNamed('UKgas');
    const options = { season: frequency, level: 0.8, method: 'theta' };
    let within = 0;
    let all = 0;
    for (let seen = values.length - 3; seen < values.length; seen += 1) {
      const made = forecast(values.slice(0, seen), values.length - seen, options);
      if (isNoAnswer(made)) throw new Error(made.because);
      made.mean.forEach((_, ahead) => {
        const value = values[seen + ahead] ?? NaN;
        all += 1;
        if (value >= (made.low[ahead] ?? NaN) && value <= (made.high[ahead] ?? NaN)) within += 1;
      });
    }
    expect(all).toBe(6);
    expect(accuracyOf(values, { ...options, horizon: 3 }).method.coverage).toBe(within / all);
  });

  it('knows nothing of what comes after', () => {
    const { values, frequency } = seriesNamed('UKgas');
    const options = { season: frequency, level: 0.8, horizon: 1 };
    const { method } = accuracyOf(values, options);
    const made = forecast(values.slice(0, -1), 1, options);
    const missed = Math.abs((isNoAnswer(made) ? NaN : (made.mean[0] ?? NaN)) - (values.at(-1) ?? NaN));
    expect(method.offBy).toBeCloseTo(missed / (values.at(-1) ?? NaN), 12);
  });

  it('has nothing to compare with where the values never changed, or nothing came', () => {
    const { method, naive } = accuracyOf([5, 5, 5, 5, 5, 5], { season: 1, level: 0.95, horizon: 1 });
    expect([method.mase, naive.mase]).toEqual([null, null]);
    expect(naive).toMatchObject({ offBy: 0, smape: 0, coverage: 1 });
    const nothing = accuracyOf([1, 2, 0, 0, 0, 0], { season: 1, level: 0.95, method: 'drift', horizon: 2 });
    expect(nothing.method.offBy).toBeNull();
    expect(nothing.method.mase).not.toBeNull();
    expect(nothing.naive.smape).toBe(0);
  });

  it('takes a season of 0 for none', () => {
    const values = [4, 6, 5, 8, 7, 9, 8];
    const at = (season: number) => accuracyOf(values, { season, level: 0.95, method: 'drift', horizon: 2 });
    expect(at(0)).toEqual(at(1));
  });

  it.each([
    [[1, 2, 3], undefined, 3, 4],
    [[1, 2, 3, 4], 2, 4, 5],
    [[], undefined, 0, 4],
  ])('is refused for %j over %p periods', (values, horizon, count, fewest) => {
    const refused = forecastAccuracy(values, {
      season: 1,
      level: 0.95,
      ...(horizon !== undefined && { horizon }),
    });
    expect(refused).toMatchObject({ because: 'too-few-values', seen: { count, fewest } });
  });

  it('is refused for a method that nobody knows', () => {
    const options = { season: 1, level: 0.95, method: 'crystal ball' };
    expect(forecastAccuracy([1, 2, 3, 4], options)).toMatchObject({ because: 'unknown-method' });
  });
});

describe('how many periods are judged', () => {
  it.each([
    ['a year', 60, 12, 12],
    ['a third, where that is less than a year', 24, 12, 8],
    ['six, without a season', 60, 1, 6],
    ['a third, where that is less than six', 9, 1, 3],
    ['what leaves three to forecast from', 4, 1, 1],
    ['at least one', 1, 1, 1],
  ])('%s', (_, count, season, judged) => {
    expect(judgedPeriods(count, season)).toBe(judged);
  });
});

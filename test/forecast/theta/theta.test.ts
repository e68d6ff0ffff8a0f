import { isNoAnswer } from '../../../src/economics/no-answer';
import { forecast } from '../../../src/forecast';
import { withoutSeason } from '../../../src/forecast/season-of-series';
import { fitTheta, fitThetaOfLogs } from '../../../src/forecast/theta/theta';
import { furthestOff, referenceAnswers, seriesNamed } from '../reference-series';

const pathOf = (method: ReturnType<typeof fitTheta>, seen: number, periods: number): readonly number[] =>
  method?.pathAfter(seen, periods) ?? [];

describe('the theta method', () => {
  /* R searches alpha until its own measure hardly changes; ours goes on a little. */
  it.each(referenceAnswers)('is that of R for %s', (_, { values, frequency }, { thetaf }) => {
    const made = forecast(values, 12, { season: frequency, level: 0.95, method: 'theta' });
    expect(furthestOff(isNoAnswer(made) ? [] : made.mean, thetaf)).toBeLessThan(1e-4);
  });

  it('carries a straight line on with half its rise, from the line itself', () => {
    const line = Array.from({ length: 20 }, (_, time) => 10 + 2 * time);
    const [first = NaN, second = NaN] = pathOf(fitTheta(withoutSeason(line)), 20, 2);
    expect(second - first).toBeCloseTo(1, 10);
    expect(first).toBeCloseTo(49, 4);
  });

  it('of logarithms rises by half the percentage', () => {
    const growth = Array.from({ length: 20 }, (_, time) => 100 * 1.21 ** time);
    const [first = NaN, second = NaN] = pathOf(fitThetaOfLogs(withoutSeason(growth)), 20, 2);
    expect(second / first).toBeCloseTo(1.1, 10);
  });

  it('of logarithms is refused where a value is 0 or less', () => {
    expect(fitThetaOfLogs(withoutSeason([1, 2, 0, 3]))).toBeNull();
    expect(fitThetaOfLogs(withoutSeason([1, 2, -1, 3]))).toBeNull();
  });

  it('of logarithms is the same in any unit', () => {
    const { values } = seriesNamed('Nile');
    const path = pathOf(fitThetaOfLogs(withoutSeason(values)), 100, 6);
    const scaled = pathOf(fitThetaOfLogs(withoutSeason(values.map((value) => value * 1024))), 100, 6);
    expect(scaled.map((value) => value / 1024)).toEqual(path);
  });

  it('looks ahead from any period with its numbers as fitted', () => {
    const { values } = seriesNamed('Nile');
    const method = fitTheta(withoutSeason(values));
    const rises = [2, 50, 100].map((seen) => {
      const [first = NaN, second = NaN] = pathOf(method, seen, 2);
      return second - first;
    });
    expect(furthestOff(rises, new Array<number>(3).fill(rises[2] ?? NaN))).toBeLessThan(1e-9);
  });
});

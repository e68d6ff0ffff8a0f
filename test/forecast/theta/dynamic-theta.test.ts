import { isNoAnswer } from '../../../src/economics/no-answer';
import { forecast } from '../../../src/forecast';
import { slopeOf, withoutSeason } from '../../../src/forecast/season-of-series';
import { fitDynamicTheta } from '../../../src/forecast/theta/dynamic-theta';
import { furthestOff, referenceSeries, seriesNamed } from '../reference-series';

const pathOf = (values: readonly number[], seen: number, periods: number): readonly number[] =>
  fitDynamicTheta(withoutSeason(values)).pathAfter(seen, periods);

describe('the dynamic optimised theta method', () => {
  it('expects the constant of a constant', () => {
    expect(furthestOff(pathOf(new Array<number>(12).fill(7), 12, 4), [7, 7, 7, 7])).toBeLessThan(1e-6);
  });

  it('carries a straight line on, and all of it', () => {
    const line = Array.from({ length: 24 }, (_, time) => 10 + 3 * time);
    expect(furthestOff(pathOf(line, 24, 4), [82, 85, 88, 91])).toBeLessThan(0.01);
  });

  it('is the same in any unit', () => {
    const { values } = seriesNamed('LakeHuron');
    const scaled = pathOf(
      values.map((value) => value / 1024),
      98,
      6,
    );
    expect(scaled.map((value) => value * 1024)).toEqual(pathOf(values, 98, 6));
  });

  it.each(referenceSeries.filter(({ frequency }) => frequency === 1).map((one) => [one.name, one] as const))(
    'stays near the classic one on %s',
    (_, { values }) => {
      const classic = forecast(values, 6, { season: 1, level: 0.95, method: 'theta' });
      const spread = Math.max(...values) - Math.min(...values);
      pathOf(values, values.length, 6).forEach((expected, ahead) => {
        const near = isNoAnswer(classic) ? NaN : (classic.mean[ahead] ?? NaN);
        expect(Math.abs(expected - near)).toBeLessThan(spread / 5);
      });
    },
  );

  it('draws its line through what was seen alone', () => {
    const values = [...Array.from({ length: 30 }, (_, time) => 100 + 5 * time + (time % 3)), 0, 0, 0];
    const [first = NaN, second = NaN] = pathOf(values, 30, 2);
    expect(Math.sign(second - first)).toBe(Math.sign(slopeOf(values.slice(0, 30))));
  });

  it('needs a single value to look ahead', () => {
    expect(pathOf([4, 5, 6, 5], 1, 3)).toHaveLength(3);
    expect(pathOf([4, 5, 6, 5], 1, 3).every(Number.isFinite)).toBe(true);
  });
});

import { fitCombination } from '../../src/forecast/combination';
import { median } from '../../src/forecast/median';
import { seriesNamed } from './reference-series';

describe('median', () => {
  it.each<[numbers: readonly number[], middle: number]>([
    [[3], 3],
    [[3, 1], 2],
    [[3, 1, 2], 2],
    [[10, 1, 2, 4], 3],
    [[5, 5, 5, 1e9], 5],
    [[], NaN],
  ])('of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });
});

describe('the combination of four methods', () => {
  it('follows the season where there is one', () => {
    const { values, frequency } = seriesNamed('AirPassengers');
    const path = fitCombination(values.slice(0, 132), frequency).pathAfter(132, 12);
    // What came in 1960: thetaf of R is off by 5.3%, repeating last year by 10.0%.
    const missed = path.map((expected, ahead) => Math.abs(expected / (values[132 + ahead] ?? NaN) - 1));
    expect(missed.reduce((sum, one) => sum + one, 0) / 12).toBeLessThan(0.05);
  });

  it('is flat where nothing leads anywhere', () => {
    const { values } = seriesNamed('LakeHuron');
    const path = fitCombination(values, 1).pathAfter(98, 6);
    expect(Math.max(...path) - Math.min(...path)).toBeLessThan(0.2);
  });

  it('takes values of 0 and below', () => {
    const values = [3, -1, 4, 0, 5, -9, 2, 6, 5, 3];
    expect(fitCombination(values, 1).pathAfter(10, 3).every(Number.isFinite)).toBe(true);
  });
});

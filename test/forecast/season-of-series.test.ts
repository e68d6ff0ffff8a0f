import * as fc from 'fast-check';
import {
  autocorrelations,
  centredYears,
  correlationAt,
  deseasonalise,
  hasSeason,
  hasSeasonAsPublished,
  largestOf,
  seasonalIndexes,
  slopeOf,
  withoutSeason,
} from '../../src/forecast/season-of-series';
import { furthestOff, referenceAnswers, referenceSeries, seriesNamed } from './reference-series';

describe('seasonalIndexes', () => {
  it.each(referenceAnswers.filter(([, , { seasonalIndex }]) => seasonalIndex !== undefined))(
    'of %s are those of R’s decompose',
    (_, { values, frequency }, { seasonalIndex = [] }) => {
      expect(furthestOff(seasonalIndexes(values, frequency, 'multiplied') ?? [], seasonalIndex)).toBeLessThan(
        1e-11,
      );
    },
  );

  it('are factors with the mean 1, or differences that sum to 0', () => {
    const values = [1, 3, 2, 4, 3, 5];
    expect(seasonalIndexes(values, 2, 'added')).toEqual([-0.75, 0.75]);
    const [low = NaN, high = NaN] = seasonalIndexes(values, 2, 'multiplied') ?? [];
    expect(low + high).toBeCloseTo(2, 14);
  });

  it.each<[what: string, values: readonly number[], season: number]>([
    ['less than two years', [1, 2, 3], 2],
    ['a year of one period', [1, 2, 3, 4], 1],
    ['a year that is 0', [0, 0, 0, 0, 1, 2], 2],
  ])('are not told by %s', (_, values, season) => {
    expect(seasonalIndexes(values, season, 'multiplied')).toBeNull();
  });

  it('of twelve equal years are the year', () => {
    const year = [0.7, 1.1, 1.2, 0.9, 1.1];
    const values = Array.from({ length: 25 }, (_, time) => 100 * (year[time % 5] ?? 0));
    expect(furthestOff(seasonalIndexes(values, 5, 'multiplied') ?? [], year)).toBeLessThan(1e-12);
  });
});

describe('centredYears', () => {
  it('begin and end in the middle of a period where the year is even', () => {
    expect(centredYears([1, 2, 3, 4, 5, 10], 4)).toEqual([null, null, 3, 4.5, null, null]);
  });

  it('are whole periods where it is odd', () => {
    expect(centredYears([1, 2, 3, 10], 3)).toEqual([null, 2, 5, null]);
  });
});

describe('slopeOf', () => {
  it.each<[values: readonly number[], slope: number]>([
    [[1, 3, 5], 2],
    [[5, 5], 0],
    [[7], 0],
    [[0, 1, 0, 1], 0.2],
  ])('of %j is %d', (values, slope) => {
    expect(slopeOf(values)).toBeCloseTo(slope, 14);
  });
});

describe('autocorrelations', () => {
  it('are those of the whole series at each lag', () => {
    expect(autocorrelations([1, 2, 3, 4], 2)).toEqual([0.25, -0.3]);
    expect(autocorrelations([5, 5, 5], 2)).toEqual([0, 0]);
  });
});

describe('correlationAt', () => {
  it('is that of pairs, with its distance from chance', () => {
    const { correlation, deviations } = correlationAt([1, 2, 4, 3, 5], 1, 5);
    // R: cor(c(1, 2, 4, 3), c(2, 4, 3, 5)) and cor.test(…)$statistic
    expect(correlation).toBeCloseTo(0.4, 14);
    expect(deviations).toBeCloseTo(0.6172133998483676, 12);
  });

  it('is none where nothing varies but the last digit', () => {
    const values = [1, 1 + 2e-16, 1, 1 + 2e-16, 1, 1 + 2e-16];
    expect(correlationAt(values, 2, 1)).toEqual({ correlation: 0, deviations: 0 });
    expect(correlationAt([3, 3, 3, 3], 1, 3)).toEqual({ correlation: 0, deviations: 0 });
  });

  it('is certain where a series repeats exactly', () => {
    expect(correlationAt([1, 2, 1, 2, 1, 2], 2, 2)).toEqual({ correlation: 1, deviations: Infinity });
  });
});

describe('whether there is a season', () => {
  it.each(referenceSeries.map(({ name, frequency, values }) => [name, frequency, values] as const))(
    '%s: where the year has %i periods',
    (_, frequency, values) => {
      expect(hasSeason(values, frequency)).toBe(frequency > 1);
      expect(hasSeasonAsPublished(values, frequency)).toBe(frequency > 1);
    },
  );

  it('can be seen in two whole years, which the published test cannot', () => {
    const values = seriesNamed('nottem').values.slice(0, 24);
    expect(hasSeason(values, 12)).toBe(true);
    expect(hasSeasonAsPublished(values, 12)).toBe(false);
    expect(hasSeason(values.slice(1), 12)).toBe(false);
  });

  it.each([0, 1])('is not asked of a year of %i periods', (season) => {
    expect(hasSeason([1, 2, 1, 2, 1, 2], season)).toBe(false);
    expect(hasSeasonAsPublished([1, 2, 1, 2, 1, 2], season)).toBe(false);
  });

  it('is denied of straight lines and constants', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (step, start) => {
          const line = Array.from({ length: 60 }, (_, time) => start + step * time);
          expect(hasSeason(line, 12)).toBe(false);
        },
      ),
    );
  });

  it.each<[what: string, values: readonly number[], has: boolean]>([
    ['1.29 deviations', [4, 6, 1, 9, 5, 8, 3, 8, 8, 5, 3, 3, 6], true],
    ['0.94 deviations', [4, 7, 8, 3, 0, 9, 5, 5, 5, 7, 8, 3, 7], false],
  ])('is likely from one deviation on: %s', (_, values, has) => {
    expect(hasSeason(values, 4)).toBe(has);
  });

  it.each<[what: string, values: readonly number[], has: boolean]>([
    ['1.75 times', [7, 3, 3, 2, 4, 8, 2, 9, 7, 3, 8, 1, 0], true],
    ['1.58 times', [3, 6, 7, 3, 4, 8, 9, 3, 1, 7, 5, 2, 0], false],
  ])('is published from 1.645 times Bartlett’s deviation on: %s', (_, values, has) => {
    expect(hasSeasonAsPublished(values, 4)).toBe(has);
  });

  it('can be asked to be surer', () => {
    const values = [1, 2, 3, 1.5, 3, 2, 2.5, 3, 2, 1, 3, 2.2];
    expect(hasSeason(values, 4, -10)).toBe(true);
    expect(hasSeason(values, 4, 10)).toBe(false);
  });
});

describe('a series without its season', () => {
  it.each(['AirPassengers', 'nottem', 'UKgas'])('of %s gets it back at any period', (name) => {
    const { values, frequency } = seriesNamed(name);
    const adjusted = deseasonalise(values, frequency);
    for (const seen of [0, 1, frequency, frequency + 3]) {
      const restored = adjusted.restore(adjusted.values.slice(seen), seen);
      expect(furthestOff(restored, values.slice(seen))).toBeLessThan(1e-12);
    }
  });

  it('takes differences where a value is 0 or less, and factors where none is', () => {
    const around = [-2, 2, -2, 2, -2, 2];
    expect(deseasonalise(around, 2).values.every((value) => Math.abs(value) < 1e-12)).toBe(true);
    const above = around.map((value) => value + 4);
    expect(furthestOff(deseasonalise(above, 2).values, new Array<number>(6).fill(4))).toBeLessThan(1e-12);
  });

  it('is the series where the season cannot be told, or would be divided by nearly 0', () => {
    expect(deseasonalise([1, 2, 3], 2).values).toEqual([1, 2, 3]);
    const vanishing = [1e-12, 1, 1e-12, 1, 1e-12, 1];
    expect(deseasonalise(vanishing, 2).values).toEqual(vanishing);
    const { values, restore } = withoutSeason([1, 2]);
    expect(values).toEqual([1, 2]);
    expect(restore([3, 4], 1)).toEqual([3, 4]);
  });
});

it('the largest value is the one furthest from 0', () => {
  expect(largestOf([1, -3, 2])).toBe(3);
  expect(largestOf([])).toBe(0);
});

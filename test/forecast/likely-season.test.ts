import * as fc from 'fast-check';
import { likelySeason } from '../../src/forecast/likely-season';
import { normalNumbers } from './random-numbers';
import { referenceSeries } from './reference-series';

describe('likelySeason', () => {
  it.each(referenceSeries.map(({ name, frequency, values }) => [name, frequency, values] as const))(
    'of %s is %i',
    (_, frequency, values) => {
      expect(likelySeason(values)).toBe(frequency);
    },
  );

  const cycle = (season: number, count: number): number[] => {
    const normal = normalNumbers(season);
    const year = Array.from({ length: season }, (_, turn) => 100 + (turn % 3) * 20 + 10 * normal());
    return Array.from({ length: count }, (_, time) => (year[time % season] ?? 0) + 2 * normal());
  };

  it.each([
    [4, 8],
    [4, 40],
    [7, 14],
    [7, 100],
    [12, 24],
    [12, 60],
    [52, 104],
    [52, 160],
  ])('finds a year of %i periods in %i', (season, count) => {
    expect(likelySeason(cycle(season, count))).toBe(season);
  });

  it.each([
    ['less than two years', cycle(12, 23).slice(0, 7)],
    ['nothing', []],
    ['a single value', [5]],
    ['a constant', new Array<number>(60).fill(3)],
  ])('finds none in %s', (_, values) => {
    expect(likelySeason(values)).toBe(1);
  });

  it('finds none in a straight line, whatever rounding makes of its steps', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 8, max: 150 }),
        (step, start, count) => {
          expect(likelySeason(Array.from({ length: count }, (_, time) => start + step * time))).toBe(1);
        },
      ),
    );
  });

  it('finds none in most walks of chance', () => {
    const walks = Array.from({ length: 100 }, (_, seed) => {
      const normal = normalNumbers(seed + 1);
      let at = 100;
      return Array.from({ length: 60 }, () => (at += normal()));
    });
    expect(walks.filter((walk) => likelySeason(walk) !== 1).length).toBeLessThan(15);
  });
});

import * as fc from 'fast-check';
import { fillGaps } from '../../src/forecast/fill-gaps';

type Cells = readonly (number | null)[];

describe('fillGaps', () => {
  it.each<[what: string, cells: Cells, season: number, filled: readonly number[]]>([
    ['nothing where nothing is missing', [3, 1, 2], 1, [3, 1, 2]],
    ['a value between two', [2, null, 4], 1, [2, 3, 4]],
    ['a straight line over several', [1, null, null, 7], 1, [1, 3, 5, 7]],
    ['nothing at either end', [null, null, 5, 6, null], 1, [5, 6]],
    ['the mean of the year before and after', [1, 10, 2, null, 3, 30], 2, [1, 10, 2, 20, 3, 30]],
    ['a year on a line over two missing years', [0, 1, 0, null, 0, null, 0, 7], 2, [0, 1, 0, 3, 0, 5, 0, 7]],
    ['the year after, where none is before', [1, null, 2, 20, 3, 30], 2, [1, 20, 2, 20, 3, 30]],
    ['the year before, where none is after', [1, 10, 2, null, 3], 2, [1, 10, 2, 10, 3]],
    ['a line, where no year tells', [4, null, 8, 9], 4, [4, 6, 8, 9]],
    ['a value from the season that starts after a blank', [null, 1, 10, null, 30], 2, [1, 10, 1, 30]],
    ['a 0, which is a value', [2, 0, 4], 1, [2, 0, 4]],
    ['nothing of nothing', [], 12, []],
    ['nothing of blanks', [null, null], 1, []],
    ['a single value', [null, 8, null], 12, [8]],
  ])('fills in %s', (_, cells, season, filled) => {
    expect(fillGaps(cells, season)).toEqual(filled);
  });

  it('fills in a gap of a hundred thousand at once', () => {
    const filled = fillGaps([0, ...new Array<null>(99_999).fill(null), 100_000], 1);
    expect(filled).toHaveLength(100_001);
    expect(filled[70_000]).toBe(70_000);
  });

  it('keeps every known value in its place, and invents none beyond those that it knows', () => {
    const cells = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { maxLength: 40 });
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 12 }), (given, season) => {
        const filled = fillGaps(given, season);
        const known = given.flatMap((cell, time) => (cell === null ? [] : [{ cell, time }]));
        const [first] = known;
        for (const { cell, time } of known) expect(filled[time - (first?.time ?? 0)]).toBe(cell);
        const values = known.map(({ cell }) => cell);
        for (const value of filled) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        }
      }),
    );
  });
});

import * as fc from 'fast-check';
import { fillGaps } from '../../src/forecast/fill-gaps';

const _ = null;

describe('a series without its gaps', () => {
  it.each<[string, number, readonly (number | null)[], readonly number[]]>([
    ['what there is', 1, [1, 2, 3], [1, 2, 3]],
    ['without gaps at both ends', 1, [_, _, 1, 2, _, _, _], [1, 2]],
    ['on a line between neighbours where there is no season', 1, [2, _, _, 8], [2, 4, 6, 8]],
    ['the mean of the same season before and after', 2, [10, 50, 12, _, 14, 70], [10, 50, 12, 60, 14, 70]],
    ['the season before alone, at the level of today', 3, [10, 50, 10, 20, _, 20], [10, 50, 10, 20, 100, 20]],
    ['the season after alone, at the level of then', 3, [10, _, 10, 20, 90, 20], [10, 45, 10, 20, 90, 20]],
    ['the season before as it is, where the level then is not known', 2, [7, 4, _, 9], [7, 4, 7, 9]],
    ['the season before as it is, where nothing was sold beside it', 2, [0, 4, 0, _, 6], [0, 4, 0, 4, 6]],
    ['on a line where no other year has the season', 4, [2, _, 6, 8], [2, 4, 6, 8]],
    ['nothing before a gap that is too long', 1, [9, 9, _, _, _, _, _, 3, 4], [3, 4]],
    ['all across a gap that is just short enough', 1, [0, _, _, _, _, 5], [0, 1, 2, 3, 4, 5]],
    ['nothing of nothing', 4, [_, _], []],
    ['nothing of no periods', 4, [], []],
  ])('holds %s', (_name, season, units, values) => {
    expect(fillGaps(units, season).values).toEqual(values);
  });

  it('says which of them are filled in, and where they stand', () => {
    expect(fillGaps([_, 1, _, 3, _], 1)).toEqual({
      values: [1, 2, 3],
      isFilled: [false, true, false],
      first: 1,
      last: 3,
      known: 2,
    });
  });

  it('has as many values as places, none below 0, and known ones as they are', () => {
    const amount = fc.option(fc.nat(1000));
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 40 }), fc.constantFrom(1, 2, 4, 12), (units, season) => {
        const { values, isFilled, first, last, known } = fillGaps(units, season);
        expect(values).toHaveLength(last - first + 1);
        expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
        expect(isFilled.filter((filled) => !filled)).toHaveLength(known);
        values.forEach((value, at) => {
          if (isFilled[at] === false) expect(value).toBe(units[first + at]);
        });
      }),
    );
  });
});

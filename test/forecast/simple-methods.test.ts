import { drift, seasonalNaive } from '../../src/forecast/simple-methods';
import { furthestOff, referenceAnswers } from './reference-series';

describe.each(referenceAnswers)('of %s', (_, { values, frequency }, { snaive, naive, drift: drifted }) => {
  it('last year, repeated, is as R has it', () => {
    expect(seasonalNaive(values, frequency).pathAfter(values.length, 12)).toEqual(snaive);
  });

  it('the last period, repeated, is as R has it', () => {
    expect(seasonalNaive(values, 1).pathAfter(values.length, 2)).toEqual([naive, naive]);
  });

  it('the mean change, carried on, is as R has it', () => {
    expect(furthestOff(drift(values).pathAfter(values.length, 12), drifted)).toBeLessThan(1e-12);
  });
});

describe('repeating last year', () => {
  it('goes round as long as it must', () => {
    expect(seasonalNaive([9, 1, 2, 3], 3).pathAfter(4, 7)).toEqual([1, 2, 3, 1, 2, 3, 1]);
  });

  it('repeats the last period where there is no whole year', () => {
    expect(seasonalNaive([5, 6, 7], 4).pathAfter(3, 2)).toEqual([7, 7]);
    expect(seasonalNaive([5, 6, 7, 8], 3).pathAfter(2, 2)).toEqual([6, 6]);
  });
});

describe('drift', () => {
  it('knows no change after a single value', () => {
    expect(drift([4, 6, 11]).pathAfter(1, 2)).toEqual([4, 4]);
    expect(drift([4, 6, 11]).pathAfter(2, 2)).toEqual([8, 10]);
    expect(drift([4, 6, 11]).pathAfter(3, 2)).toEqual([14.5, 18]);
  });
});

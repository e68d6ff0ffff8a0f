import { seasonAndTrendOf, termsAt } from '../../../src/forecast/price-and-season/season-and-trend';

describe('season and trend', () => {
  const quarters = seasonAndTrendOf({ places: [4, 5, 7, 8, 9, 11, 14], season: 4 });

  it('are a level for each period of the season that there is, and a trend that rises by 1 over the history', () => {
    expect([4, 5, 7, 9, 14].map((place) => termsAt(place, quarters))).toEqual([
      [1, 0, 0, 0, -0.5],
      [0, 1, 0, 0, -0.4],
      [0, 0, 1, 0, -0.2],
      [0, 1, 0, 0, 0],
      [0, 0, 0, 1, 0.5],
    ]);
  });

  it('go on before and after the history', () => {
    expect(termsAt(3, quarters)).toEqual([0, 0, 1, 0, -0.6]);
    expect(termsAt(24, quarters)).toEqual([1, 0, 0, 0, 1.5]);
  });

  it('know no period of the season that the history does not have', () => {
    const halfYears = seasonAndTrendOf({ places: [0, 1, 2, 12, 13, 14], season: 12 });
    expect(termsAt(26, halfYears)).not.toBeNull();
    expect(termsAt(27, halfYears)).toBeNull();
  });

  it('have one level where there is no season', () => {
    const plain = seasonAndTrendOf({ places: [0, 1, 2, 4], season: 1 });
    expect(termsAt(2, plain)).toEqual([1, 0]);
  });

  it('bring a week back after 52 weeks, and after 53 where the year has moved on by one', () => {
    const weeks = seasonAndTrendOf({
      places: Array.from({ length: 320 }, (_, place) => place),
      season: 365.2425 / 7,
    });
    const levelAt = (place: number): number => (termsAt(place, weeks) ?? []).indexOf(1);
    expect([0, 52, 104, 157, 209, 261, 313].map(levelAt)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(weeks.phases).toHaveLength(52);
  });
});

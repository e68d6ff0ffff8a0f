import { pairLists, unlikeLists } from '../../../src/functions/shared/matching-lists';

describe('pairLists', () => {
  it('puts the cells of each place together, blanks too', () => {
    expect(pairLists({ units: [1, null, 3], costs: [4, 5, null] })).toEqual([
      [1, 4],
      [null, 5],
      [3, null],
    ]);
  });

  it('refuses lists of different length, and tells both', () => {
    expect(pairLists({ units: [1], costs: [2, 3] })).toEqual({
      because: 'lists-differ',
      seen: { lengths: 'units 1, costs 2' },
    });
  });
});

describe('unlikeLists', () => {
  it.each([
    [{ a: [1], b: [2], c: [null] }, null],
    [{ a: [], b: [] }, null],
    [{ a: [1], b: [2], c: [3, 4] }, 'a 1, b 1, c 2'],
  ])('of %j tells %p', (lists, lengths) => {
    expect(unlikeLists(lists)?.seen?.['lengths'] ?? null).toBe(lengths);
  });
});

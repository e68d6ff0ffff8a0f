import * as fc from 'fast-check';
import { type Area, commonArea } from '../../src/spreadsheet/area';
import { disjointAreas } from '../../src/spreadsheet/disjoint-areas';

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

const overlap = (one: Area, other: Area): boolean => commonArea(one, other) !== null;

const areas = fc.array(
  fc
    .tuple(fc.nat(12), fc.nat(12), fc.nat(5), fc.nat(5))
    .map(([top, left, height, width]) => area(top, left, top + height, left + width)),
  { maxLength: 30 },
);

describe('areas that do not overlap', () => {
  it.each<[what: string, given: readonly Area[], kept: readonly number[]]>([
    ['all of them, in their order', [area(5, 0, 6, 0), area(0, 0, 4, 0), area(0, 1, 9, 9)], [0, 1, 2]],
    ['the upper of two', [area(1, 0, 3, 3), area(0, 0, 1, 0)], [1]],
    ['the left of two that begin in one row', [area(0, 2, 0, 5), area(0, 0, 0, 2)], [1]],
    ['the first of two alike', [area(0, 0, 1, 1), area(0, 0, 1, 1)], [0]],
    [
      'one that overlaps only what was dropped',
      [area(0, 0, 2, 0), area(1, 0, 5, 0), area(4, 0, 6, 0)],
      [0, 2],
    ],
    ['one beside a taller one', [area(0, 0, 9, 0), area(0, 1, 1, 1), area(2, 1, 3, 1)], [0, 1, 2]],
    [
      'the corners of a sheet',
      [area(0, 0, 1_048_574, 16_383), area(1_048_575, 0, 1_048_575, 16_383)],
      [0, 1],
    ],
  ])('are %s', (_, given, kept) => {
    expect(disjointAreas(given)).toEqual(kept.map((place) => given[place]));
  });

  it('have no cell in common, and leave none out that has none in common with the upper ones that stay', () => {
    fc.assert(
      fc.property(areas, (given) => {
        const expected: Area[] = [];
        const order = [...given].sort((one, other) => one.top - other.top || one.left - other.left);
        for (const next of order) if (!expected.some((kept) => overlap(kept, next))) expected.push(next);
        const kept = disjointAreas(given);
        expect(kept).toHaveLength(expected.length);
        expect(new Set(kept)).toEqual(new Set(expected));
      }),
    );
  });
});

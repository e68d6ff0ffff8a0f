import * as fc from 'fast-check';
import { partAt, placeOfPart, slopeOfPartAt } from '../../src/forecast/part-of-one';

const anyNumber = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('a weight from 0 to 1', () => {
  it.each([
    [0, 0],
    [1, 1],
    [-1, 1],
    [Math.SQRT2 - 1, 0.5],
    [2, 0.64],
  ])('stands at %f for %f', (x, part) => {
    expect(partAt(x)).toBeCloseTo(part, 15);
  });

  it('stays within its bounds at any number', () => {
    fc.assert(
      fc.property(anyNumber, (x) => {
        expect(partAt(x)).toBeGreaterThanOrEqual(0);
        expect(partAt(x)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is found again at its place, bounds and all', () => {
    expect([0, 1].map((part) => partAt(placeOfPart(part)))).toEqual([0, 1]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
        const place = placeOfPart(part);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
        expect(Math.abs(partAt(place) - part)).toBeLessThan(1e-7);
      }),
    );
  });

  it('has its place at the bound that it is beyond', () => {
    expect(placeOfPart(-0.1)).toBe(0);
    expect(placeOfPart(1.1)).toBe(1);
  });

  it('grows as its slope says', () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (x) => {
        const step = 1e-6;
        const difference = (partAt(x + step) - partAt(x - step)) / (2 * step);
        expect(Math.abs(slopeOfPartAt(x) - difference)).toBeLessThan(1e-8);
      }),
    );
  });
});

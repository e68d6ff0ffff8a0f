import * as fc from 'fast-check';
import {
  arcElasticity,
  demandConstantElasticity,
  demandLinear,
  pointElasticity,
} from '../../src/economics/demand';
import { answered, pointsFrom, reversed, twoPoints } from './cases';

describe('arcElasticity', () => {
  it.each([
    [4, 120, 6, 80, -1],
    [6, 80, 4, 120, -1],
    [2, 10, 2.2, 8, -7 / 3],
    [70, 2_800, 60, 3_000, -13 / 29],
    [1, 5, 2, 5, 0],
    [1, 5, 3, 15, 1],
    [1e308, 3e307, 1.5e308, 1e307, -2.5],
  ])('from %p, %p to %p, %p is %p', (...figures) => {
    const [price1, quantity1, price2, quantity2, expected] = figures;
    expect(answered(arcElasticity({ price1, quantity1, price2, quantity2 }))).toBeCloseTo(expected, 12);
  });

  it.each([
    [3, 3],
    [0.3, 0.1 + 0.2],
  ])('has no answer from %p to %p', (price1, price2) => {
    const points = { price1, quantity1: 5, price2, quantity2: 4 };
    expect(arcElasticity(points)).toEqual({ because: 'price-unchanged' });
    expect(pointElasticity(points)).toEqual({ because: 'price-unchanged' });
    expect(demandLinear(1, points)).toEqual({ because: 'price-unchanged' });
  });

  it('is the same in both directions, to the last bit', () => {
    fc.assert(
      fc.property(twoPoints, (points) => {
        expect(arcElasticity(reversed(points))).toBe(arcElasticity(points));
      }),
    );
  });

  it('lies between the point elasticities of both directions', () => {
    fc.assert(
      fc.property(twoPoints, (points) => {
        const sizes = [pointElasticity(points), pointElasticity(reversed(points))].map((elasticity) =>
          Math.abs(answered(elasticity)),
        );
        const arc = Math.abs(answered(arcElasticity(points)));
        expect(arc).toBeGreaterThanOrEqual(Math.min(...sizes) * (1 - 1e-9));
        expect(arc).toBeLessThanOrEqual(Math.max(...sizes) * (1 + 1e-9));
      }),
    );
  });

  it('does not depend on the unit of money or quantity, no more than the point elasticity does', () => {
    fc.assert(
      fc.property(
        twoPoints,
        fc.constantFrom(0.25, 1024),
        fc.constantFrom(0.5, 64),
        (points, money, units) => {
          const scaled = pointsFrom(
            points.price1 * money,
            points.quantity1 * units,
            points.price2 * money,
            points.quantity2 * units,
          );
          expect(arcElasticity(scaled)).toBe(arcElasticity(points));
          expect(pointElasticity(scaled)).toBe(pointElasticity(points));
        },
      ),
    );
  });
});

describe('pointElasticity', () => {
  it.each([
    [15, 25, 14.8, 26, -3],
    [4, 120, 6, 80, -2 / 3],
    [6, 80, 4, 120, -1.5],
    [12, 8, 12.0001, 7.9999, -1.5],
  ])('from %p, %p to %p, %p is %p', (price1, quantity1, price2, quantity2, expected) => {
    expect(answered(pointElasticity({ price1, quantity1, price2, quantity2 }))).toBeCloseTo(expected, 8);
  });
});

describe('demandConstantElasticity', () => {
  it.each([
    [8, 1, 6_400, -2, 100],
    [9, 10, 1_000, -1, 10_000 / 9],
    [10, 10, 1_234, -3.7, 1_234],
    [5, 10, 1_000, 0, 1_000],
    [1e-308, 1e308, 0, -5, 0],
  ])('at %p from %p, %p with elasticity %p is %p', (price, basePrice, baseVolume, elasticity, expected) => {
    const volume = demandConstantElasticity(price, basePrice, baseVolume, elasticity);
    expect(answered(volume)).toBeCloseTo(expected, 9);
  });

  it.each([
    [0, 1],
    [-1, 1],
    [1, 0],
    [1, -1],
  ])('has no answer at %p from %p', (price, basePrice) => {
    expect(demandConstantElasticity(price, basePrice, 5, -2)).toEqual({ because: 'price-not-above-zero' });
  });

  const elasticities = fc.double({ min: -6, max: -0.1, noNaN: true });

  it('has that elasticity between points that are close', () => {
    fc.assert(
      fc.property(twoPoints, elasticities, ({ price1, quantity1 }, elasticity) => {
        const price2 = price1 * 1.0001;
        const quantity2 = answered(demandConstantElasticity(price2, price1, quantity1, elasticity));
        const points = { price1, quantity1, price2, quantity2 };
        expect(answered(arcElasticity(points))).toBeCloseTo(elasticity, 5);
        expect(Math.abs(answered(pointElasticity(points)) / elasticity - 1)).toBeLessThan(0.001);
      }),
    );
  });

  it('gives the base volume back from any point of the curve, and falls as the price rises', () => {
    fc.assert(
      fc.property(twoPoints, elasticities, ({ price1, quantity1, price2 }, elasticity) => {
        const there = answered(demandConstantElasticity(price2, price1, quantity1, elasticity));
        const back = answered(demandConstantElasticity(price1, price2, there, elasticity));
        expect(Math.abs(back / quantity1 - 1)).toBeLessThan(1e-11);
        expect(there < quantity1).toBe(price2 > price1);
      }),
    );
  });

  it('does not depend on the currency', () => {
    fc.assert(
      fc.property(
        twoPoints,
        elasticities,
        fc.constantFrom(0.25, 64),
        ({ price1, quantity1, price2 }, e, scale) => {
          expect(demandConstantElasticity(price2 * scale, price1 * scale, quantity1, e)).toBe(
            demandConstantElasticity(price2, price1, quantity1, e),
          );
        },
      ),
    );
  });
});

describe('demandLinear', () => {
  it.each([
    [1.5, 36_000],
    [1.8, 30_000],
    [3.3, 0],
    [3.5, -4_000],
    [0, 66_000],
  ])('at %p on Q = 66,000 − 20,000 P is %p', (price, expected) => {
    expect(answered(demandLinear(price, pointsFrom(1.5, 36_000, 2, 26_000)))).toBeCloseTo(expected, 8);
  });

  it('runs exactly through both points, whichever comes first', () => {
    fc.assert(
      fc.property(twoPoints, (points) => {
        for (const either of [points, reversed(points)]) {
          expect(demandLinear(points.price1, either)).toBe(points.quantity1);
          expect(demandLinear(points.price2, either)).toBe(points.quantity2);
        }
      }),
    );
  });

  it.each([
    [1, 1_000_000.1, 3, 0.3],
    [0.1, 0.7, 0.4, 0.1],
  ])('runs exactly through points whose quantities binary numbers cannot hold', (...figures) => {
    const points = pointsFrom(...figures);
    for (const either of [points, reversed(points)]) {
      expect(demandLinear(points.price1, either)).toBe(points.quantity1);
      expect(demandLinear(points.price2, either)).toBe(points.quantity2);
    }
  });

  it('is halfway between the quantities at the price halfway between the prices', () => {
    fc.assert(
      fc.property(twoPoints, (points) => {
        const volume = answered(demandLinear((points.price1 + points.price2) / 2, points));
        const middle = (points.quantity1 + points.quantity2) / 2;
        expect(Math.abs(volume / middle - 1)).toBeLessThan(1e-9);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { optimalPrice, optimalPriceLinear, profitAtPrice } from '../../src/economics/best-price';
import { demandLinear } from '../../src/economics/demand';
import { answered, pointsFrom, reversed } from './cases';

const costs = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
const elastic = fc.double({ min: -8, max: -1.05, noNaN: true });

/** Two points of a falling line, and a cost below its choke price. */
const falling = fc
  .record({
    cost: costs,
    price: fc.integer({ min: 1, max: 1_000 }),
    rise: fc.integer({ min: 1, max: 1_000 }),
    quantity: fc.integer({ min: 1, max: 10_000 }),
    fall: fc.integer({ min: 1, max: 10_000 }),
  })
  .map(({ cost, price, rise, quantity, fall }) => ({
    cost,
    points: pointsFrom(price, quantity + fall, price + rise, quantity),
    choke: price + rise + (quantity * rise) / fall,
  }))
  .filter(({ cost, choke }) => cost < choke * 0.99);

describe('optimalPrice', () => {
  it.each([
    [0.28, -2, 0.56],
    [4, -2, 8],
    [10, -5, 12.5],
    [10, -1.01, 1_010],
  ])('of a marginal cost of %p at elasticity %p is %p', (cost, elasticity, expected) => {
    expect(answered(optimalPrice(cost, elasticity))).toBeCloseTo(expected, 9);
  });

  it.each([
    [4, -1, 'demand-too-inelastic'],
    [4, -0.5, 'demand-too-inelastic'],
    [4, 0, 'demand-too-inelastic'],
    [4, 2, 'demand-too-inelastic'],
    [0, -0.5, 'demand-too-inelastic'],
    [0, -2, 'no-marginal-cost'],
    [-1, -2, 'no-marginal-cost'],
  ])('has no answer for a marginal cost of %p at elasticity %p', (cost, elasticity, because) => {
    expect(optimalPrice(cost, elasticity)).toEqual({ because });
  });

  it('beats its neighbours, whatever the fixed cost', () => {
    fc.assert(
      fc.property(costs, elastic, costs, (variableCost, elasticity, fixedCost) => {
        const best = answered(optimalPrice(variableCost, elasticity));
        const profit = (price: number): number =>
          answered(
            profitAtPrice({
              price,
              variableCost,
              basePrice: best,
              baseVolume: 1_000,
              elasticity,
              fixedCost,
            }),
          );
        for (const step of [0.99, 1.01, 0.9, 1.1]) expect(profit(best)).toBeGreaterThan(profit(best * step));
      }),
    );
  });

  it('has the margin that Lerner gives it, falls as demand grows more elastic, and scales with the cost', () => {
    fc.assert(
      fc.property(costs, elastic, fc.constantFrom(0.25, 64), (cost, elasticity, scale) => {
        const best = answered(optimalPrice(cost, elasticity));
        expect((best - cost) / best).toBeCloseTo(-1 / elasticity, 9);
        expect(answered(optimalPrice(cost, elasticity - 0.01))).toBeLessThan(best);
        expect(optimalPrice(cost * scale, elasticity)).toBe(best * scale);
      }),
    );
  });
});

describe('optimalPriceLinear', () => {
  it.each([
    [4, 10, 10, 12, 8, 12],
    [4, 12, 8, 10, 10, 12],
    [0, 10, 10, 12, 8, 10],
    [0.8, 1.5, 36_000, 2, 26_000, 2.05],
    [4, 20, 0, 10, 10, 12],
  ])('of a cost of %p, from %p, %p to %p, %p is %p', (cost, p1, q1, p2, q2, expected) => {
    expect(answered(optimalPriceLinear(cost, pointsFrom(p1, q1, p2, q2)))).toBeCloseTo(expected, 9);
  });

  it.each([
    [4, 10, 10, 10, 8, { because: 'price-unchanged' }],
    [4, 10, 8, 12, 10, { because: 'demand-not-falling' }],
    [4, 12, 10, 10, 8, { because: 'demand-not-falling' }],
    [4, 10, 8, 12, 8, { because: 'demand-not-falling' }],
    [20, 10, 10, 12, 8, { because: 'cost-not-below-choke', seen: { choke_price: 20 } }],
    [30, 10, 10, 12, 8, { because: 'cost-not-below-choke', seen: { choke_price: 20 } }],
  ])('has no answer for a cost of %p, from %p, %p to %p, %p', (cost, p1, q1, p2, q2, expected) => {
    expect(optimalPriceLinear(cost, pointsFrom(p1, q1, p2, q2))).toEqual(expected);
  });

  it('beats its neighbours on the line, between cost and choke price', () => {
    fc.assert(
      fc.property(falling, ({ cost, points, choke }) => {
        const best = answered(optimalPriceLinear(cost, points));
        const profit = (price: number): number => (price - cost) * answered(demandLinear(price, points));
        expect(best).toBeGreaterThan(cost);
        expect(best).toBeLessThan(choke);
        for (const part of [-0.5, -0.05, 0.05, 0.5]) {
          expect(profit(best)).toBeGreaterThan(profit(best + part * (choke - best)));
        }
      }),
    );
  });

  it('scales with the currency, and does not mind the order of the points', () => {
    fc.assert(
      fc.property(falling, fc.constantFrom(0.25, 64), ({ cost, points, choke }, scale) => {
        const best = answered(optimalPriceLinear(cost, points));
        const { price1, quantity1, price2, quantity2 } = points;
        const scaled = pointsFrom(price1 * scale, quantity1, price2 * scale, quantity2);
        expect(optimalPriceLinear(cost * scale, scaled)).toBe(best * scale);
        const turned = answered(optimalPriceLinear(cost, reversed(points)));
        expect(Math.abs(turned - best)).toBeLessThan(1e-9 * choke);
      }),
    );
  });
});

describe('profitAtPrice', () => {
  const base = { variableCost: 4, basePrice: 8, baseVolume: 100, elasticity: -2 };

  it.each([
    [8, 0, 400],
    [8, 100, 300],
    [6, 100, 2_300 / 9],
    [4, 100, -100],
    [2, 0, -3_200],
  ])('at %p with a fixed cost of %p is %p', (price, fixedCost, expected) => {
    expect(answered(profitAtPrice({ ...base, price, fixedCost }))).toBeCloseTo(expected, 9);
  });

  it('needs no fixed cost, and a price above 0', () => {
    expect(profitAtPrice({ ...base, price: 8 })).toBe(400);
    expect(profitAtPrice({ ...base, price: 0 })).toEqual({ because: 'price-not-above-zero' });
    expect(profitAtPrice({ ...base, price: 8, basePrice: 0 })).toEqual({ because: 'price-not-above-zero' });
  });

  it('scales with the currency', () => {
    fc.assert(
      fc.property(
        costs,
        costs,
        costs,
        elastic,
        fc.constantFrom(0.25, 64),
        (price, variableCost, basePrice, elasticity, scale) => {
          const fixedCost = 500;
          const profit = answered(
            profitAtPrice({ price, variableCost, basePrice, baseVolume: 100, elasticity, fixedCost }),
          );
          const scaled = profitAtPrice({
            price: price * scale,
            variableCost: variableCost * scale,
            basePrice: basePrice * scale,
            baseVolume: 100,
            elasticity,
            fixedCost: fixedCost * scale,
          });
          expect(scaled).toBe(profit * scale);
        },
      ),
    );
  });
});

import * as fc from 'fast-check';
import {
  acquisitionPayback,
  type CustomerInputs,
  customerLifetimeValue,
  simpleLifetimeValue,
} from '../../src/economics/customer-value';
import { isNoAnswer } from '../../src/economics/no-answer';

const worth = (inputs: CustomerInputs): number => {
  const value = customerLifetimeValue(inputs);
  if (isNoAnswer(value)) throw new Error(value.because);
  return value;
};

const inputs = fc.record({
  marginPerPeriod: fc.integer({ min: 1, max: 100_000 }).map((value) => value / 100),
  retention: fc.integer({ min: 0, max: 99 }).map((value) => value / 100),
  discountRate: fc.integer({ min: 1, max: 50 }).map((value) => value / 100),
});

describe('customerLifetimeValue', () => {
  it.each([
    [{ marginPerPeriod: 1, retention: 0.6, discountRate: 0.1 }, 1.2],
    [{ marginPerPeriod: 1, retention: 0.9, discountRate: 0.1 }, 4.5],
    [{ marginPerPeriod: 100, retention: 0.8, discountRate: 0.1, acquisitionCost: 50 }, 800 / 3 - 50],
    [{ marginPerPeriod: 1, retention: 0.9, discountRate: 0.1, firstAtZero: true }, 5.5],
    [{ marginPerPeriod: 100, retention: 0, discountRate: 0.1 }, 0],
    [{ marginPerPeriod: 100, retention: 0, discountRate: 0.1, firstAtZero: true }, 100],
    [{ marginPerPeriod: 10, retention: 1, discountRate: 0.1 }, 100],
    [{ marginPerPeriod: 10, retention: 0.5, discountRate: 0 }, 10],
  ])('of %j is %p', (given, expected) => {
    expect(customerLifetimeValue(given)).toBeCloseTo(expected, 9);
  });

  it.each([
    [1, 0],
    [0.9, -0.1],
    [0.5, -0.8],
  ])('has none at a retention of %p and an interest of %p', (retention, discountRate) => {
    expect(customerLifetimeValue({ marginPerPeriod: 1, retention, discountRate })).toEqual({
      because: 'never-settles',
    });
  });

  it('is the sum of the discounted margins, and one margin more where the first comes at once', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        let sum = 0;
        let weight = 1;
        for (let period = 1; period <= 4_000; period += 1) {
          weight *= given.retention / (1 + given.discountRate);
          sum += given.marginPerPeriod * weight;
        }
        const value = worth(given);
        expect(Math.abs(value - sum)).toBeLessThanOrEqual(1e-9 * (1 + sum));
        expect(worth({ ...given, firstAtZero: true })).toBeCloseTo(value + given.marginPerPeriod, 6);
      }),
    );
  });

  it('rises with retention, and does not depend on the scale of the currency', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(0.5, 1024), (given, scale) => {
        expect(worth({ ...given, retention: given.retention + 0.01 })).toBeGreaterThan(worth(given));
        const money = { marginPerPeriod: given.marginPerPeriod * scale, acquisitionCost: 12.3 * scale };
        expect(worth({ ...given, ...money })).toBe(worth({ ...given, acquisitionCost: 12.3 }) * scale);
      }),
    );
  });
});

describe('simpleLifetimeValue', () => {
  it.each([
    [30, 0.04, 750],
    [30, 1, 30],
    [-30, 0.5, -60],
  ])('of margin %p and churn %p is %p', (margin, churn, expected) => {
    expect(simpleLifetimeValue(margin, churn)).toBeCloseTo(expected, 9);
  });

  it('has none without churn', () => {
    expect(simpleLifetimeValue(30, 0)).toEqual({ because: 'no-churn' });
  });

  it('is the lifetime value without interest, the first margin at once', () => {
    fc.assert(
      fc.property(inputs, ({ marginPerPeriod, retention }) => {
        const value = worth({ marginPerPeriod, retention, discountRate: 0, firstAtZero: true });
        expect(simpleLifetimeValue(marginPerPeriod, 1 - retention)).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe('acquisitionPayback', () => {
  it.each([
    [1_500, 250, 0.8, 7.5],
    [0, 250, 0.8, 0],
    [200, 50, 0.75, 16 / 3],
  ])('of %p at %p and %p takes %p periods', (cost, revenue, margin, expected) => {
    expect(acquisitionPayback(cost, revenue, margin)).toBeCloseTo(expected, 12);
  });

  it.each([
    [100, 0],
    [0, 0.5],
    [-5, 0.5],
    [100, -0.5],
  ])('never comes at a revenue of %p and a margin of %p', (revenue, margin) => {
    expect(acquisitionPayback(100, revenue, margin)).toMatchObject({ because: 'earns-nothing' });
  });
});

import fc from 'fast-check';
import { isNoAnswer } from '../../../src/economics/no-answer';
import { salesMixVariance } from '../../../src/economics/variance/sales-mix-variance';
import type { BudgetedProduct } from '../../../src/economics/variance/sales-mix-variance';

const product = (unitMargin: number, budgetUnits: number, actualUnits: number): BudgetedProduct => ({
  unitMargin,
  budgetUnits,
  actualUnits,
});

const variancesOf = (products: readonly BudgetedProduct[]) => {
  const variances = salesMixVariance(products);
  if (isNoAnswer(variances)) throw new Error(variances.because);
  return variances;
};

describe('salesMixVariance', () => {
  it.each([
    [
      [product(275, 10_000, 8_820), product(375, 40_000, 33_180)],
      [-2_882_000, -2_840_000, -42_000],
    ],
    [
      [product(20, 8_000, 6_000), product(12, 7_000, 7_000), product(9, 5_000, 9_000)],
      [-4_000, 28_900, -32_900],
    ],
    [[product(0.1, 10, 20)], [1, 1, 0]],
    [
      [product(5, 10, 10), product(0, 0, 0)],
      [0, 0, 0],
    ],
  ])('of %j is %j', (products, expected) => {
    variancesOf(products).forEach((variance, index) => {
      expect(variance).toBeCloseTo(expected[index] ?? NaN, 6);
    });
  });

  it('has none without a budget', () => {
    expect(salesMixVariance([product(5, 0, 10)])).toEqual({ because: 'nothing-budgeted' });
    expect(salesMixVariance([])).toEqual({ because: 'nothing-budgeted' });
  });

  const products = fc.array(
    fc
      .tuple(fc.integer({ min: -9_999, max: 99_999 }), fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6))
      .map(([margin, budget, actual]) => product(margin / 100, budget, actual)),
    { minLength: 1, maxLength: 8 },
  );

  it('has a quantity and a mix that add up exactly to the volume variance', () => {
    fc.assert(
      fc.property(products, (list) => {
        const [volume, quantity, mix] = variancesOf(list);
        expect(quantity + mix).toBe(volume);
        let actual = 0;
        let budget = 0;
        let size = 0;
        for (const { unitMargin, budgetUnits, actualUnits } of list) {
          actual += unitMargin * actualUnits;
          budget += unitMargin * budgetUnits;
          size += Math.abs(unitMargin) * (actualUnits + budgetUnits);
        }
        expect(Math.abs(volume - (actual - budget))).toBeLessThanOrEqual(1e-12 * size);
      }),
    );
  });

  it('is homogeneous in the currency', () => {
    fc.assert(
      fc.property(products, fc.constantFrom(0.5, 1024), (list, scale) => {
        const scaled = list.map((one) => ({ ...one, unitMargin: one.unitMargin * scale }));
        expect(variancesOf(scaled)).toEqual(variancesOf(list).map((variance) => variance * scale));
      }),
    );
  });
});

import fc from 'fast-check';
import { marginRatio } from '../../../src/economics/volume/margin-ratio';
import { requiredRevenue } from '../../../src/economics/volume/required-revenue';
import { requiredVolume } from '../../../src/economics/volume/required-volume';
import { answered, cents, currencyScales, expectNear, products, taxRates } from './cases';

describe('requiredRevenue', () => {
  it.each([
    [{ fixedCost: 50_000, marginRatio: 0.4 }, 125_000],
    [{ fixedCost: 50_000, marginRatio: 0.4, targetProfit: 30_000 }, 200_000],
    [{ fixedCost: 50_000, marginRatio: 0.4, targetProfit: 60_000, taxRate: 0.2 }, 312_500],
    [{ fixedCost: 50_000, marginRatio: 0.4, targetProfit: -30_000, taxRate: 0.2 }, 50_000],
    [{ fixedCost: 50_000, marginRatio: 1 }, 50_000],
    [{ fixedCost: 50_000, marginRatio: 0.4, targetProfit: -60_000 }, 0],
  ])('for %p is %p', (inputs, expected) => {
    expect(requiredRevenue(inputs)).toBeCloseTo(expected, 6);
  });

  it.each([0, -0.1])('has no answer at a margin ratio of %p, whatever is to be earned', (ratio) => {
    for (const fixedCost of [-1, 0, 1]) {
      expect(requiredRevenue({ fixedCost, marginRatio: ratio })).toEqual({ because: 'no-margin' });
    }
  });

  it('is the required volume at its price', () => {
    fc.assert(
      fc.property(products, cents(-1_000, 1_000_000), taxRates, (product, targetProfit, taxRate) => {
        const ratio = answered(marginRatio(product.price, product.variableCost));
        const revenue = answered(requiredRevenue({ ...product, marginRatio: ratio, targetProfit, taxRate }));
        const volume = answered(requiredVolume({ ...product, targetProfit, taxRate }));
        expectNear(revenue, volume * product.price, revenue);
      }),
    );
  });

  it('is in proportion to the currency', () => {
    fc.assert(
      fc.property(cents(0, 1_000_000), cents(-1_000, 1_000), currencyScales, (fixedCost, target, scale) => {
        const inputs = { marginRatio: 0.37, taxRate: 0.19 };
        const scaled = requiredRevenue({
          ...inputs,
          fixedCost: fixedCost * scale,
          targetProfit: target * scale,
        });
        expect(scaled).toBe(
          scale * answered(requiredRevenue({ ...inputs, fixedCost, targetProfit: target })),
        );
      }),
    );
  });
});

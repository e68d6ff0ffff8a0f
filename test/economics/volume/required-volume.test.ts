import fc from 'fast-check';
import { profitBeforeTax } from '../../../src/economics/volume/profit-before-tax';
import { requiredVolume } from '../../../src/economics/volume/required-volume';
import { answered, cents, currencyScales, expectNear, products, taxRates } from './cases';

const cases = fc.record({ product: products, targetProfit: cents(-1_000, 1_000_000), taxRate: taxRates });

const volumeOf = (inputs: Parameters<typeof requiredVolume>[0]): number => answered(requiredVolume(inputs));

describe('requiredVolume', () => {
  it.each([
    { fixedCost: 50_000, price: 250, variableCost: 150, expected: 500 },
    { fixedCost: 50_000, price: 250, variableCost: 150, targetProfit: 30_000, expected: 800 },
    { fixedCost: 50_000, price: 250, variableCost: 150, targetProfit: 30_000, taxRate: 0.2, expected: 875 },
    { fixedCost: 50_000, price: 250, variableCost: 150, targetProfit: -10_000, taxRate: 0.2, expected: 400 },
    { fixedCost: 5_000, price: 15, variableCost: 2, roundUp: true, expected: 385 },
    { fixedCost: 0.6, price: 0.3, variableCost: 0.1, roundUp: true, expected: 3 },
    { fixedCost: 50_000, price: 250, variableCost: 150, targetProfit: -60_000, expected: 0 },
    { fixedCost: -1, price: 250, variableCost: 150, expected: 0 },
    { fixedCost: -100, price: 250, variableCost: 150, targetProfit: 400, expected: 3 },
    { fixedCost: 0, price: 250, variableCost: 150, roundUp: true, expected: 0 },
  ])('is $expected for %p', ({ expected, ...inputs }) => {
    expect(requiredVolume(inputs)).toBeCloseTo(expected, 9);
  });

  it.each([
    [150, 150, 0],
    [100, 150, -50],
    [0, 0, 0],
    [0.3, 0.1 + 0.2, 0],
    [0.1 + 0.2, 0.3, 0],
    [100, 100.1, -0.1],
  ])('has no answer at price %p and cost %p, whatever is to be earned', (price, variableCost, margin) => {
    for (const fixedCost of [-1, 0, 1]) {
      expect(requiredVolume({ fixedCost, price, variableCost })).toEqual({
        because: 'price-not-above-cost',
        seen: { unit_margin: margin },
      });
    }
  });

  it('earns the target profit after tax, unless less than nothing had to be sold', () => {
    fc.assert(
      fc.property(cases, ({ product, targetProfit, taxRate }) => {
        const volume = volumeOf({ ...product, targetProfit, taxRate });
        const beforeTax = volume * (product.price - product.variableCost) - product.fixedCost;
        const afterTax = beforeTax > 0 ? beforeTax * (1 - taxRate) : beforeTax;
        const expected = Math.max(targetProfit, -product.fixedCost);
        expectNear(afterTax, expected, 10 * (product.fixedCost + Math.abs(expected)));
      }),
    );
  });

  it('rounds up to the first whole volume that is enough', () => {
    fc.assert(
      fc.property(cases, ({ product, ...target }) => {
        const exact = volumeOf({ ...product, ...target });
        const whole = volumeOf({ ...product, ...target, roundUp: true });
        expect(Number.isInteger(whole)).toBe(true);
        expect(whole).toBeGreaterThanOrEqual(exact * (1 - 1e-9));
        expect(whole - exact).toBeLessThan(1);
      }),
    );
  });

  it('does not depend on the scale of the currency', () => {
    fc.assert(
      fc.property(cases, currencyScales, ({ product, targetProfit, taxRate }, scale) => {
        const scaled = volumeOf({
          fixedCost: product.fixedCost * scale,
          price: product.price * scale,
          variableCost: product.variableCost * scale,
          targetProfit: targetProfit * scale,
          taxRate,
        });
        expect(scaled).toBe(volumeOf({ ...product, targetProfit, taxRate }));
      }),
    );
  });

  it('rises with every price cut, where there is anything to earn', () => {
    fc.assert(
      fc.property(products, cents(1, 1_000_000), cents(1, 500), (product, targetProfit, cut) => {
        const price = product.price - cut;
        fc.pre(price - product.variableCost > 0.001);
        const cheaper = volumeOf({ ...product, price, targetProfit });
        expect(cheaper).toBeGreaterThan(volumeOf({ ...product, targetProfit }));
      }),
    );
  });
});

describe('profitBeforeTax', () => {
  it.each([
    [30_000, 0.2, 37_500],
    [30_000, 0, 30_000],
    [0, 0.9, 0],
    [-5_000, 0.2, -5_000],
  ])('that leaves %p after a tax of %p is %p', (target, taxRate, expected) => {
    expect(profitBeforeTax(target, taxRate)).toBeCloseTo(expected, 9);
  });
});

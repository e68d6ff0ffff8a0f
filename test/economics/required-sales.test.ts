import * as fc from 'fast-check';
import { cvpProfit, profitBeforeTax } from '../../src/economics/cost-volume-profit';
import { marginRatio } from '../../src/economics/margins';
import {
  countToEarn,
  requiredContribution,
  requiredPrice,
  requiredRevenue,
  requiredVolume,
  volumeForMargin,
} from '../../src/economics/required-sales';
import { answered, cents, currencyScales, expectNear, products, taxRates } from './cases';

describe('requiredContribution', () => {
  it.each([
    [50_000, undefined, undefined, 50_000],
    [50_000, 30_000, 0.2, 87_500],
    [50_000, -10_000, 0.2, 40_000],
    [50_000, -60_000, 0.2, -10_000],
    [0.3, -(0.1 + 0.2), 0, 0],
  ])(
    'of a fixed cost of %p, a target of %p and a tax of %p is %p',
    (fixedCost, target, taxRate, expected) => {
      expect(requiredContribution(fixedCost, target, taxRate)).toBe(expected);
    },
  );
});

describe('countToEarn', () => {
  it.each([
    [87_500, 100, 875],
    [0, 100, 0],
    [-10_000, 100, 0],
  ])('for a contribution of %p by %p each is %p', (contribution, each, expected) => {
    expect(countToEarn(contribution, each)).toBe(expected);
  });
});

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
    // 1,000.3 − 1,000 is 0.29999999999995 in binary fractions, and 300 over it is a trace above 1,000.
    { fixedCost: 300, price: 1_000.3, variableCost: 1_000, roundUp: true, expected: 1_000 },
    { fixedCost: 300.000001, price: 1_000.3, variableCost: 1_000, roundUp: true, expected: 1_001 },
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

describe('requiredPrice', () => {
  it.each([
    [{ volume: 500, fixedCost: 50_000, variableCost: 150 }, 250],
    [{ volume: 800, fixedCost: 50_000, variableCost: 150, targetProfit: 30_000 }, 250],
    [{ volume: 875, fixedCost: 50_000, variableCost: 150, targetProfit: 30_000, taxRate: 0.2 }, 250],
    [{ volume: 500, fixedCost: 0, variableCost: 150 }, 150],
    [{ volume: 100, fixedCost: 50_000, variableCost: 150, targetProfit: -51_000, taxRate: 0.2 }, 140],
    [{ volume: 100, fixedCost: 0, variableCost: 150, targetProfit: -15_000 }, 0],
    [{ volume: 100, fixedCost: 0, variableCost: 150, targetProfit: -20_000 }, 0],
  ])('for %p is %p', (inputs, expected) => {
    expect(requiredPrice(inputs)).toBeCloseTo(expected, 9);
  });

  it('is the price at which the volume is the required volume', () => {
    fc.assert(
      fc.property(
        products,
        cents(1, 1_000_000),
        taxRates,
        cents(1, 100_000),
        (product, targetProfit, taxRate, volume) => {
          const price = requiredPrice({ ...product, volume, targetProfit, taxRate });
          fc.pre(price - product.variableCost > 1e-3);
          const back = answered(requiredVolume({ ...product, price, targetProfit, taxRate }));
          expect(back / volume).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it('gives back the price whose required volume is asked for', () => {
    fc.assert(
      fc.property(products, cents(1, 1_000_000), taxRates, (product, targetProfit, taxRate) => {
        const volume = answered(requiredVolume({ ...product, targetProfit, taxRate }));
        expectNear(
          requiredPrice({ ...product, volume, targetProfit, taxRate }),
          product.price,
          product.price,
        );
      }),
    );
  });

  it('earns the target, profit or loss, unless the units are given away', () => {
    fc.assert(
      fc.property(
        products,
        cents(-1_000_000, 1_000_000),
        taxRates,
        fc.integer({ min: 1, max: 100_000 }),
        (product, targetProfit, taxRate, volume) => {
          const price = requiredPrice({ ...product, volume, targetProfit, taxRate });
          const profit = cvpProfit({ ...product, price, volume, taxRate });
          const turnover = volume * (price + product.variableCost) + product.fixedCost;
          if (price === 0) expect(profit).toBeGreaterThanOrEqual(targetProfit - 1e-9 * turnover);
          else expectNear(profit, targetProfit, turnover);
        },
      ),
    );
  });

  it('is in proportion to the currency', () => {
    fc.assert(
      fc.property(
        products,
        cents(-1_000, 1_000_000),
        taxRates,
        currencyScales,
        (product, target, taxRate, scale) => {
          const scaled = requiredPrice({
            volume: 700,
            fixedCost: product.fixedCost * scale,
            variableCost: product.variableCost * scale,
            targetProfit: target * scale,
            taxRate,
          });
          expect(scaled).toBe(
            scale * requiredPrice({ ...product, volume: 700, targetProfit: target, taxRate }),
          );
        },
      ),
    );
  });
});

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

describe('volumeForMargin', () => {
  it.each([
    [{ fixedCost: 50_000, price: 250, marginRatio: 0.4 }, 500],
    [{ fixedCost: 50_000, price: 250, marginRatio: 0.4, targetProfit: 30_000 }, 800],
    [{ fixedCost: 50_000, price: 250, marginRatio: 0.4, targetProfit: -50_000 }, 0],
    [{ fixedCost: 50_000, price: 250, marginRatio: 0.4, targetProfit: -60_000 }, 0],
  ])('for %p is %p', (inputs, expected) => {
    expect(volumeForMargin(inputs)).toBeCloseTo(expected, 9);
  });

  it.each([
    [250, 0, 0],
    [250, -0.1, -25],
    [0, 0.4, 0],
    [-250, 0.4, -100],
    [-250, -0.4, 100],
  ])(
    'has no answer at price %p and margin ratio %p, whatever is to be earned',
    (price, marginRatio, margin) => {
      for (const fixedCost of [-1, 0, 1]) {
        expect(volumeForMargin({ fixedCost, price, marginRatio })).toEqual({
          because: 'no-margin',
          seen: { unit_margin: margin },
        });
      }
    },
  );

  const cases = fc.record({
    fixedCost: cents(0, 1_000_000),
    price: cents(1, 1_000),
    marginRatio: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
    targetProfit: cents(-1_000, 1_000_000),
  });

  it('is the required volume at the variable cost that leaves this margin', () => {
    fc.assert(
      fc.property(cases, (inputs) => {
        const { fixedCost, price, marginRatio, targetProfit } = inputs;
        const variableCost = price * (1 - marginRatio);
        const expected = answered(requiredVolume({ fixedCost, price, variableCost, targetProfit }));
        const actual = answered(volumeForMargin(inputs));
        expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * expected);
      }),
    );
  });

  it('does not depend on the scale of the currency', () => {
    fc.assert(
      fc.property(cases, currencyScales, ({ fixedCost, price, marginRatio, targetProfit }, scale) => {
        const scaled = volumeForMargin({
          fixedCost: fixedCost * scale,
          price: price * scale,
          marginRatio,
          targetProfit: targetProfit * scale,
        });
        expect(scaled).toBe(volumeForMargin({ fixedCost, price, marginRatio, targetProfit }));
      }),
    );
  });
});

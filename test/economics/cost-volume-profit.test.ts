import * as fc from 'fast-check';
import {
  cvpProfit,
  marginOfSafety,
  marginOfSafetyRatio,
  operatingLeverage,
  operatingProfit,
  profitAfterTax,
  profitBeforeTax,
} from '../../src/economics/cost-volume-profit';
import { isNoAnswer } from '../../src/economics/no-answer';
import { requiredVolume } from '../../src/economics/required-sales';
import { answered, cents, currencyScales, expectNear, products, taxRates } from './cases';

const snowboards = { fixedCost: 50_000, price: 250, variableCost: 150 };
const volumes = fc.integer({ min: 0, max: 100_000 });

describe('operatingProfit', () => {
  it.each([
    [2_000, 150_000],
    [630, 13_000],
    [500, 0],
    [0, -50_000],
    [-10, -51_000],
  ])('of %p snowboards is %p', (volume, expected) => {
    expect(operatingProfit({ ...snowboards, volume })).toBe(expected);
  });

  it('is 0, not the rounding of binary fractions, where nothing is left', () => {
    const thin = { price: 100.1, variableCost: 100, fixedCost: 1_000 };
    expect(operatingProfit({ ...thin, volume: 10_000 })).toBe(0);
    expect(operatingProfit({ ...thin, volume: 10_001 })).toBeCloseTo(0.1, 9);
  });

  it('is 0 at the break-even volume', () => {
    fc.assert(
      fc.property(products, (product) => {
        expect(operatingProfit({ ...product, volume: answered(requiredVolume(product)) })).toBe(0);
      }),
    );
  });
});

describe('cvpProfit', () => {
  it.each([
    [2_000, 0, 150_000],
    [875, 0.2, 30_000],
    [400, 0.2, -10_000],
  ])('of %p snowboards after a tax of %p is %p', (volume, taxRate, expected) => {
    expect(cvpProfit({ ...snowboards, volume, taxRate })).toBe(expected);
  });

  it('is the target at the required volume: with tax, without, and for losses', () => {
    fc.assert(
      fc.property(products, cents(-1_000_000, 1_000_000), taxRates, (product, target, taxRate) => {
        const targetProfit = Math.max(target, -product.fixedCost);
        const volume = answered(requiredVolume({ ...product, targetProfit, taxRate }));
        const turnover = volume * (product.price + product.variableCost) + product.fixedCost;
        expectNear(cvpProfit({ ...product, volume, taxRate }), targetProfit, turnover);
      }),
    );
  });

  it('never falls as volume rises, where a unit earns something', () => {
    fc.assert(
      fc.property(products, taxRates, volumes, (product, taxRate, volume) => {
        const more = cvpProfit({ ...product, taxRate, volume: volume + 1 });
        expect(more).toBeGreaterThan(cvpProfit({ ...product, taxRate, volume }));
      }),
    );
  });

  it('is in proportion to the currency', () => {
    fc.assert(
      fc.property(products, taxRates, volumes, currencyScales, (product, taxRate, volume, scale) => {
        const scaled = cvpProfit({
          volume,
          taxRate,
          fixedCost: product.fixedCost * scale,
          price: product.price * scale,
          variableCost: product.variableCost * scale,
        });
        expect(scaled).toBe(scale * cvpProfit({ ...product, volume, taxRate }));
      }),
    );
  });
});

describe('profitAfterTax', () => {
  it('takes nothing of a loss', () => {
    expect(profitAfterTax(-5_000, 0.2)).toBe(-5_000);
  });

  it('is the target that the profit before tax was made for', () => {
    fc.assert(
      fc.property(cents(-1_000_000, 1_000_000), taxRates, (target, taxRate) => {
        expectNear(profitAfterTax(profitBeforeTax(target, taxRate), taxRate), target, target);
      }),
    );
  });
});

const soldVolumes = fc.integer({ min: 1, max: 100_000 });

describe('operatingLeverage', () => {
  it.each([
    [{ volume: 700, fixedCost: 50_000, price: 250, variableCost: 150 }, 3.5],
    [{ volume: 500_000, fixedCost: 300_000, price: 1, variableCost: 0.2 }, 4],
    [{ volume: 700, fixedCost: 0, price: 250, variableCost: 150 }, 1],
    [{ volume: 400, fixedCost: 50_000, price: 250, variableCost: 150 }, -4],
  ])('for %p is %p', (inputs, expected) => {
    expect(operatingLeverage(inputs)).toBeCloseTo(expected, 9);
  });

  it.each([
    [{ volume: 500, fixedCost: 50_000, price: 250, variableCost: 150 }, 50_000],
    [{ volume: 10_000, fixedCost: 1_000, price: 100.1, variableCost: 100 }, 1_000],
    [{ volume: 0, fixedCost: 0, price: 250, variableCost: 150 }, 0],
  ])('has no answer at break-even: %p', (inputs, contribution) => {
    expect(operatingLeverage(inputs)).toEqual({ because: 'at-break-even', seen: { contribution } });
  });

  it('has no answer at the break-even volume of any product', () => {
    fc.assert(
      fc.property(products, (product) => {
        const volume = answered(requiredVolume(product));
        expect(isNoAnswer(operatingLeverage({ ...product, volume }))).toBe(true);
      }),
    );
  });

  it('predicts the profit after a change of volume', () => {
    const changes = fc.integer({ min: -99, max: 300 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(products, soldVolumes, changes, (product, volume, change) => {
        const leverage = operatingLeverage({ ...product, volume });
        if (isNoAnswer(leverage)) return;
        const today = operatingProfit({ ...product, volume });
        const then = operatingProfit({ ...product, volume: volume * (1 + change) });
        const turnover = 4 * volume * (product.price + product.variableCost) + product.fixedCost;
        expectNear(today * (1 + leverage * change), then, turnover);
      }),
    );
  });

  it('does not depend on the scale of the currency', () => {
    fc.assert(
      fc.property(products, soldVolumes, currencyScales, (product, volume, scale) => {
        const leverage = operatingLeverage({ ...product, volume });
        if (isNoAnswer(leverage)) return;
        const scaled = {
          volume,
          fixedCost: product.fixedCost * scale,
          price: product.price * scale,
          variableCost: product.variableCost * scale,
        };
        expect(operatingLeverage(scaled)).toBe(leverage);
      }),
    );
  });
});

describe('marginOfSafety', () => {
  it.each([
    [700, 500, 200],
    [175_000, 125_000, 50_000],
    [400, 500, -100],
    [0.1 + 0.2, 0.3, 0],
    [0, 500, -500],
  ])('of %p expected and %p at break-even is %p', (expected, breakeven, margin) => {
    expect(marginOfSafety(expected, breakeven)).toBe(margin);
  });
});

describe('marginOfSafetyRatio', () => {
  it.each([
    [750_000, 500_000, 1 / 3],
    [500, 500, 0],
    [400, 500, -0.25],
  ])('of %p expected and %p at break-even is %p', (expected, breakeven, ratio) => {
    expect(marginOfSafetyRatio(expected, breakeven)).toBeCloseTo(ratio, 12);
  });

  it('has no answer where no sales are expected', () => {
    expect(marginOfSafetyRatio(0, 500)).toEqual({ because: 'no-sales' });
  });

  it('is the reciprocal of the operating leverage', () => {
    fc.assert(
      fc.property(products, cents(1, 9), (product, times) => {
        const breakeven = answered(requiredVolume(product));
        const volume = breakeven * (1 + times);
        fc.pre(volume > 0);
        const ratio = answered(marginOfSafetyRatio(volume, breakeven));
        expect(ratio * answered(operatingLeverage({ ...product, volume }))).toBeCloseTo(1, 6);
      }),
    );
  });
});

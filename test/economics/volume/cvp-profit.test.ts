import fc from 'fast-check';
import { cvpProfit } from '../../../src/economics/volume/cvp-profit';
import { operatingProfit } from '../../../src/economics/volume/operating-profit';
import { profitAfterTax } from '../../../src/economics/volume/profit-after-tax';
import { profitBeforeTax } from '../../../src/economics/volume/profit-before-tax';
import { requiredVolume } from '../../../src/economics/volume/required-volume';
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

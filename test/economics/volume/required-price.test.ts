import fc from 'fast-check';
import { cvpProfit } from '../../../src/economics/volume/cvp-profit';
import { requiredPrice } from '../../../src/economics/volume/required-price';
import { requiredVolume } from '../../../src/economics/volume/required-volume';
import { answered, cents, currencyScales, expectNear, products, taxRates } from './cases';

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

import fc from 'fast-check';
import { isNoAnswer } from '../../../src/economics/no-answer';
import { operatingLeverage } from '../../../src/economics/volume/operating-leverage';
import { operatingProfit } from '../../../src/economics/volume/operating-profit';
import { requiredVolume } from '../../../src/economics/volume/required-volume';
import { answered, currencyScales, expectNear, products } from './cases';

const volumes = fc.integer({ min: 1, max: 100_000 });

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
      fc.property(products, volumes, changes, (product, volume, change) => {
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
      fc.property(products, volumes, currencyScales, (product, volume, scale) => {
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

import fc from 'fast-check';
import { priceForMargin } from '../../../src/economics/pricing/price-for-margin';
import { marginRatio } from '../../../src/economics/volume/margin-ratio';
import { answered, cents, currencyScales } from './cases';

describe('marginRatio', () => {
  it.each([
    [250, 150, 0.4],
    [90, 40, 0.555_555_555_6],
    [100, 100, 0],
    [0.3, 0.1 + 0.2, 0],
    [100, 150, -0.5],
    [100, 0, 1],
  ])('of price %p and cost %p is %p', (price, cost, expected) => {
    expect(marginRatio(price, cost)).toBeCloseTo(expected, 9);
  });

  it('has no answer at a price of 0', () => {
    expect(marginRatio(0, 5)).toEqual({ because: 'no-price' });
    expect(marginRatio(0, 0)).toEqual({ because: 'no-price' });
  });

  it('is the ratio that the price for that margin was made with', () => {
    const ratios = fc.integer({ min: -200, max: 99 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(cents(1, 1_000), ratios, (cost, ratio) => {
        const price = answered(priceForMargin(cost, ratio));
        expect(answered(marginRatio(price, cost))).toBeCloseTo(ratio, 9);
      }),
    );
  });

  it('does not depend on the scale of the currency', () => {
    fc.assert(
      fc.property(cents(1, 1_000), cents(0, 1_000), currencyScales, (price, cost, scale) => {
        expect(marginRatio(price * scale, cost * scale)).toBe(marginRatio(price, cost));
      }),
    );
  });
});

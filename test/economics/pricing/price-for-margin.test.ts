import fc from 'fast-check';
import { isNoAnswer } from '../../../src/economics/no-answer';
import { priceForMargin } from '../../../src/economics/pricing/price-for-margin';

describe('priceForMargin', () => {
  it.each([
    [144, 0.4, 240],
    [40, 0, 40],
    [40, -1, 20],
    [0, 0.5, 0],
  ])('of cost %p and margin %p is %p', (cost, margin, expected) => {
    expect(priceForMargin(cost, margin)).toBeCloseTo(expected, 9);
  });

  it.each([1, 1.5, 40])('has no answer at a margin of %p', (margin) => {
    expect(priceForMargin(100, margin)).toEqual({ because: 'margin-is-whole-price' });
  });

  it('has that margin, at any scale of the currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: -200, max: 99 }),
        fc.constantFrom(0.5, 4, 1024),
        (cost, percent, scale) => {
          const price = priceForMargin(cost, percent / 100);
          if (isNoAnswer(price)) throw new Error('there is a price');
          expect((price - cost) / price).toBeCloseTo(percent / 100, 9);
          expect(priceForMargin(cost * scale, percent / 100)).toBe(price * scale);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { isNoAnswer } from '../../../src/economics/no-answer';
import { cannibalizationBreakeven } from '../../../src/economics/pricing/cannibalization-breakeven';

describe('cannibalizationBreakeven', () => {
  it.each([
    [0.35, 0.4, 0, null, 0.875],
    [0.35, 0.4, 10_000, 100_000, 0.625],
    [6, 4, 0, null, 1.5],
    [0.3, 0.4, 0, 0, 0.75],
    [0.3, 0.4, 30_000, 50_000, -0.75],
  ])(
    'of margins %p and %p, fixed cost %p, volume %p is %p',
    (newMargin, oldMargin, cost, volume, expected) => {
      expect(cannibalizationBreakeven(newMargin, oldMargin, cost, volume)).toBeCloseTo(expected, 12);
    },
  );

  it('is margin over margin, not a difference of prices as cal11.calculator.city says', () => {
    expect(cannibalizationBreakeven(300, 400)).toBe(0.75);
  });

  it.each([
    [1, 0, 0, null, 'no-old-margin'],
    [1, -1, 0, null, 'no-old-margin'],
    [1, 1, 5, null, 'volume-missing'],
    [1, 1, 5, 0, 'no-volume'],
  ])('has none for %p, %p, %p, %p: %s', (newMargin, oldMargin, cost, volume, because) => {
    expect(cannibalizationBreakeven(newMargin, oldMargin, cost, volume)).toEqual({ because });
  });

  it('is where the launch earns exactly nothing, at any scale of the currency', () => {
    const money = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(money, money, money, money, fc.constantFrom(0.5, 64), (m1, m0, cost, volume, scale) => {
        const rate = cannibalizationBreakeven(m1, m0, cost, volume);
        if (isNoAnswer(rate)) throw new Error(rate.because);
        const earned = m1 * volume - cost - rate * volume * m0;
        expect(Math.abs(earned)).toBeLessThanOrEqual(1e-12 * (m1 * volume + cost));
        expect(cannibalizationBreakeven(m1 * scale, m0 * scale, cost * scale, volume)).toBe(rate);
      }),
    );
  });
});

import fc from 'fast-check';
import { requiredVolume } from '../../../src/economics/volume/required-volume';
import { volumeForMargin } from '../../../src/economics/volume/volume-for-margin';
import { answered, cents, currencyScales } from './cases';

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

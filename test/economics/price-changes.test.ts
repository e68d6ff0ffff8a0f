import * as fc from 'fast-check';
import { isNoAnswer } from '../../src/economics/no-answer';
import {
  breakevenSalesChange,
  breakevenVolumeAfterChange,
  cannibalizationBreakeven,
  discountStep,
} from '../../src/economics/price-changes';
import { cents } from './cases';

describe('breakevenSalesChange', () => {
  it.each([
    { priceChange: -0.12, margin: 0.6, costChange: 0, expected: 0.25 },
    { priceChange: -0.25, margin: 0.3, costChange: 0, expected: 5 },
    { priceChange: 0.1, margin: 0.25, costChange: 0, expected: -0.1 / 0.35 },
    { priceChange: 0, margin: 0.25, costChange: 0, expected: 0 },
    { priceChange: -0.1, margin: 0.4, costChange: -0.1, expected: 0 },
    { priceChange: 0, margin: 0.4, costChange: 0.1, expected: 1 / 3 },
    { priceChange: -1.2, margin: 6, costChange: 0, expected: 0.25 },
    { priceChange: 0.1, margin: 0, costChange: 0, expected: -1 },
  ])('is $expected for a change of $priceChange at a margin of $margin', (row) => {
    expect(breakevenSalesChange(row.priceChange, row.margin, row.costChange)).toBeCloseTo(row.expected, 12);
  });

  it.each([
    [-0.25, 0.25, 0],
    [-0.3, 0.25, 0],
    [-0.7, 0.8, 0.1],
    [0, 0, 0],
  ])(
    'has no answer where %p of a margin of %p (cost %p) leaves nothing',
    (priceChange, margin, costChange) => {
      expect(breakevenSalesChange(priceChange, margin, costChange)).toEqual({ because: 'no-margin-left' });
    },
  );

  it('has no answer where there is no contribution to keep', () => {
    expect(breakevenSalesChange(0.3, -0.1)).toEqual({ because: 'no-margin-today' });
  });

  it('leaves the contribution where it was, and is never below −100%', () => {
    const percent = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 100);
    fc.assert(
      fc.property(
        percent(-99, 99),
        percent(0, 100),
        percent(-50, 50),
        fc.integer({ min: 1, max: 1e6 }),
        (dP, cm, dV, q) => {
          const change = breakevenSalesChange(dP, cm, dV);
          if (isNoAnswer(change)) return cm + dP - dV < 1e-9;
          const contribution = q * (1 + change) * (cm + dP - dV);
          expect(contribution).toBeCloseTo(q * cm, 6);
          return change >= -1 - 1e-12;
        },
      ),
    );
  });
});

const changes = fc.record({
  volume: fc.integer({ min: 1, max: 1_000_000 }),
  variableCost: cents(0, 100),
  margin: cents(0, 100),
  priceChange: cents(-100, 100),
  costChange: cents(-50, 50),
});

describe('breakevenVolumeAfterChange', () => {
  it.each([
    [{ volume: 100, price: 2.5, variableCost: 1, newPrice: 2 }, 150],
    [{ volume: 8_000, price: 50, variableCost: 32, newPrice: 45 }, 144_000 / 13],
    [{ volume: 4_000, price: 10, variableCost: 5.5, newPrice: 9.5, newVariableCost: 5.28 }, 18_000 / 4.22],
    [{ volume: 1_000, price: 10, variableCost: 6, newPrice: 10, fixedCostChange: 800 }, 1_200],
    [{ volume: 1_000, price: 10, variableCost: 6, newPrice: 8, fixedCostChange: -5_000 }, 0],
    [{ volume: 0, price: 10, variableCost: 6, newPrice: 8 }, 0],
    [{ volume: 10, price: 6, variableCost: 6, newPrice: 8 }, 0],
  ])('of %j is %p', (change, expected) => {
    expect(breakevenVolumeAfterChange(change)).toBeCloseTo(expected, 9);
  });

  it.each([
    [{ volume: 1, price: 10, variableCost: 6, newPrice: 6 }, 'no-margin-left'],
    [{ volume: 1, price: 10, variableCost: 6, newPrice: 8, newVariableCost: 9 }, 'no-margin-left'],
    [{ volume: 1, price: 0.4, variableCost: 0.3, newPrice: 0.1 + 0.2 }, 'no-margin-left'],
    [{ volume: 1, price: 5, variableCost: 6, newPrice: 8 }, 'no-margin-today'],
  ])('has none for %j: %s', (change, because) => {
    expect(breakevenVolumeAfterChange(change)).toMatchObject({ because });
  });

  it('agrees with breakevenSalesChange wherever both have an answer, and has one wherever that has', () => {
    fc.assert(
      fc.property(changes, ({ volume, variableCost, margin, priceChange, costChange }) => {
        const price = variableCost + margin;
        const needed = breakevenVolumeAfterChange({
          volume,
          price,
          variableCost,
          newPrice: price + priceChange,
          newVariableCost: variableCost + costChange,
        });
        const change = breakevenSalesChange(priceChange, margin, costChange);
        if (isNoAnswer(change) || isNoAnswer(needed)) {
          // At a margin of nothing, rounding may leave either a trace of it.
          return (
            Math.abs(margin + priceChange - costChange) < 1e-9 || isNoAnswer(change) === isNoAnswer(needed)
          );
        }
        return Math.abs(needed - volume * (1 + change)) <= 1e-9 * (volume + needed);
      }),
    );
  });

  it('does not depend on the scale of the currency', () => {
    fc.assert(
      fc.property(changes, fc.constantFrom(0.25, 8, 1024), (one, scale) => {
        const volumeAt = (unit: number) =>
          breakevenVolumeAfterChange({
            volume: one.volume,
            price: (one.variableCost + one.margin) * unit,
            variableCost: one.variableCost * unit,
            newPrice: (one.variableCost + one.margin + one.priceChange) * unit,
            fixedCostChange: 1_000 * unit,
          });
        const [plain, scaled] = [volumeAt(1), volumeAt(scale)];
        expect(isNoAnswer(scaled) ? scaled.because : scaled).toEqual(
          isNoAnswer(plain) ? plain.because : plain,
        );
      }),
    );
  });
});

describe('discountStep', () => {
  it('says of 20% off a price of 10 at a cost of 6 that volume must double', () => {
    expect(discountStep(1_000, 10, 6, 0.2)).toEqual({
      netPrice: 8,
      unitMargin: 2,
      requiredVolume: 2_000,
      change: 1,
    });
  });

  it('tells the change where nothing is sold yet', () => {
    expect(discountStep(0, 10, 6, 0.2)).toMatchObject({ requiredVolume: 0, change: 1 });
  });

  it('still tells price and margin where no volume is enough', () => {
    const step = discountStep(1_000, 10, 6, 0.5);
    expect(step).toMatchObject({ netPrice: 5, unitMargin: -1 });
    expect(step.requiredVolume).toMatchObject({ because: 'no-margin-left' });
    expect(step.change).toMatchObject({ because: 'no-margin-left' });
  });

  it('asks for the volume that breakevenVolumeAfterChange asks for at the net price', () => {
    fc.assert(
      fc.property(
        changes,
        fc.integer({ min: -50, max: 100 }),
        ({ volume, variableCost, margin }, percent) => {
          const price = variableCost + margin;
          const step = discountStep(volume, price, variableCost, percent / 100);
          expect(step.requiredVolume).toEqual(
            breakevenVolumeAfterChange({ volume, price, variableCost, newPrice: step.netPrice }),
          );
          if (isNoAnswer(step.requiredVolume) || isNoAnswer(step.change)) return;
          expect(volume * (1 + step.change)).toBeCloseTo(step.requiredVolume, 3);
        },
      ),
    );
  });

  it('asks for more the deeper the discount', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: -50, max: 98 }), ({ volume, variableCost, margin }, percent) => {
        fc.pre(margin > 0);
        const needed = (discount: number): number => {
          const { requiredVolume } = discountStep(volume, variableCost + margin, variableCost, discount);
          return isNoAnswer(requiredVolume) ? Infinity : requiredVolume;
        };
        expect(needed((percent + 1) / 100)).toBeGreaterThanOrEqual(needed(percent / 100));
      }),
    );
  });
});

describe('a lower margin', () => {
  it('tolerates a larger loss of volume on a price increase, against what rgmacademy.app says', () => {
    const tolerated = [0.22, 0.25, 0.42, 0.5].map((margin) => Number(breakevenSalesChange(0.1, margin)));
    [-0.3125, -0.2857, -0.1923, -0.1667].forEach((expected, index) => {
      expect(tolerated[index]).toBeCloseTo(expected, 4);
    });
  });
});

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

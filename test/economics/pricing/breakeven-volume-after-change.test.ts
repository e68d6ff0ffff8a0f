import fc from 'fast-check';
import { isNoAnswer } from '../../../src/economics/no-answer';
import { breakevenSalesChange } from '../../../src/economics/pricing/breakeven-sales-change';
import { breakevenVolumeAfterChange } from '../../../src/economics/pricing/breakeven-volume-after-change';
import { discountStep } from '../../../src/economics/pricing/discount-step';

const cents = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
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

import * as fc from 'fast-check';
import { isNoAnswer } from '../../src/economics/no-answer';
import { pocketPrice, priceWaterfall, type WaterfallStep } from '../../src/economics/price-waterfall';

const rates = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 6 });
const amounts = fc.array(
  fc.integer({ min: 100, max: 5_000 }).map((value) => value / 100),
  { maxLength: 6 },
);
const prices = fc.integer({ min: 1, max: 100_000_000 }).map((value) => value / 100);

const stepsOf = (listPrice: number, deductions: readonly number[]): readonly WaterfallStep[] => {
  const steps = priceWaterfall(listPrice, deductions);
  if (isNoAnswer(steps)) throw new Error(steps.because);
  return steps;
};

describe('pocketPrice', () => {
  it.each([
    [500, [0.12], [], 440],
    [100, [], [20], 80],
    [500, [0.12, 0.05], [18], 400],
    [100, [0.1, 0.1], [], 81],
    [100, [1], [], 0],
    [100, [0.5], [60], -10],
    [100, [], [-5], 105],
    [0.3, [], [0.1, 0.2], 0],
    [100, [], [], 100],
  ])('of %p less %j and %j is %p', (listPrice, off, less, expected) => {
    expect(pocketPrice(listPrice, off, less)).toBeCloseTo(expected, 12);
  });
});

describe('priceWaterfall', () => {
  it('follows the refrigerator of vendavo.com from 1,699 to 1,082', () => {
    const left = stepsOf(1_699, [200, 75, 0.1, 50, 25, 125]).map((step) => Math.round(step.left));
    expect(left).toEqual([1_499, 1_424, 1_282, 1_232, 1_207, 1_082]);
  });

  it('takes 1 as money, what is below as a rate of what is left', () => {
    expect(stepsOf(100, [0.5, 1, 0.5])).toEqual([
      { amount: 50, left: 50 },
      { amount: 1, left: 49 },
      { amount: 24.5, left: 24.5 },
    ]);
  });

  it('may end below 0, but takes no rate of less than nothing', () => {
    expect(stepsOf(10, [12, 0])).toEqual([
      { amount: 12, left: -2 },
      { amount: 0, left: -2 },
    ]);
    expect(priceWaterfall(10, [12, 0.1])).toMatchObject({
      because: 'nothing-left-to-discount',
      seen: { row: 2, rate: 0.1, left: -2 },
    });
  });

  it('has amounts that add up exactly to list price less pocket price, in any order', () => {
    const mixed = fc
      .tuple(rates, amounts)
      .chain(([some, others]) => fc.shuffledSubarray([...some, ...others]));
    fc.assert(
      fc.property(prices, mixed, (listPrice, deductions) => {
        const steps = priceWaterfall(listPrice, deductions);
        fc.pre(!isNoAnswer(steps) && (steps.at(-1)?.left ?? 0) >= 0);
        if (isNoAnswer(steps)) return;
        const taken = steps.map(({ amount }) => amount);
        const total = listPrice - (steps.at(-1)?.left ?? listPrice);
        expect(taken.reduce((sum, amount) => sum + amount, 0)).toBe(total);
        expect(taken.reduceRight((sum, amount) => sum + amount, 0)).toBe(total);
        steps.forEach(({ amount, left }, index) => {
          expect((steps[index - 1]?.left ?? listPrice) - amount).toBe(left);
        });
      }),
    );
  });

  it('ends at the pocket price where the rates come first', () => {
    fc.assert(
      fc.property(prices, rates, amounts, (listPrice, off, less) => {
        const left = stepsOf(listPrice, [...off, ...less]).at(-1)?.left ?? listPrice;
        const largest = listPrice + less.reduce((total, amount) => total + amount, 0);
        expect(Math.abs(left - pocketPrice(listPrice, off, less))).toBeLessThanOrEqual(largest * 1e-14);
      }),
    );
  });

  it('does not depend on the scale of the currency', () => {
    fc.assert(
      fc.property(prices, rates, amounts, fc.constantFrom(2, 1024), (listPrice, off, less, scale) => {
        const plain = stepsOf(listPrice, [...off, ...less]);
        const scaled = stepsOf(listPrice * scale, [...off, ...less.map((amount) => amount * scale)]);
        expect(scaled).toEqual(
          plain.map(({ amount, left }) => ({ amount: amount * scale, left: left * scale })),
        );
        expect(pocketPrice(listPrice * scale, off, [])).toBe(pocketPrice(listPrice, off, []) * scale);
      }),
    );
  });
});

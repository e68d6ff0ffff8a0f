import fc from 'fast-check';
import { isNoAnswer } from '../../../src/economics/no-answer';
import { profitBeforeTax } from '../../../src/economics/volume/profit-before-tax';
import { requiredVolume } from '../../../src/economics/volume/required-volume';

const cents = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
const cases = fc.record({
  fixedCost: cents(0, 1_000_000),
  variableCost: cents(0, 1_000),
  margin: cents(1, 1_000),
  targetProfit: cents(-1_000, 1_000_000),
  taxRate: fc.integer({ min: 0, max: 95 }).map((percent) => percent / 100),
});

const volumeOf = (inputs: Parameters<typeof requiredVolume>[0]): number => {
  const volume = requiredVolume(inputs);
  if (isNoAnswer(volume)) throw new Error(`no volume: ${volume.because}`);
  return volume;
};

describe('requiredVolume', () => {
  it.each([
    { fixedCost: 50_000, price: 250, variableCost: 150, expected: 500 },
    { fixedCost: 50_000, price: 250, variableCost: 150, targetProfit: 30_000, expected: 800 },
    { fixedCost: 50_000, price: 250, variableCost: 150, targetProfit: 30_000, taxRate: 0.2, expected: 875 },
    { fixedCost: 50_000, price: 250, variableCost: 150, targetProfit: -10_000, taxRate: 0.2, expected: 400 },
    { fixedCost: 5_000, price: 15, variableCost: 2, roundUp: true, expected: 385 },
    { fixedCost: 0.6, price: 0.3, variableCost: 0.1, roundUp: true, expected: 3 },
    { fixedCost: 50_000, price: 250, variableCost: 150, targetProfit: -60_000, expected: 0 },
    { fixedCost: -1, price: 250, variableCost: 150, expected: 0 },
    { fixedCost: -100, price: 250, variableCost: 150, targetProfit: 400, expected: 3 },
    { fixedCost: 0, price: 250, variableCost: 150, roundUp: true, expected: 0 },
  ])('is $expected for %p', ({ expected, ...inputs }) => {
    expect(requiredVolume(inputs)).toBeCloseTo(expected, 9);
  });

  it.each([
    [150, 150],
    [100, 150],
    [0, 0],
    [0.3, 0.1 + 0.2],
    [0.1 + 0.2, 0.3],
  ])('has no answer at price %p and cost %p, whatever is to be earned', (price, variableCost) => {
    for (const fixedCost of [-1, 0, 1]) {
      expect(requiredVolume({ fixedCost, price, variableCost })).toEqual({ because: 'price-not-above-cost' });
    }
  });

  it('earns the target profit after tax, unless less than nothing had to be sold', () => {
    fc.assert(
      fc.property(cases, ({ margin, ...inputs }) => {
        const price = inputs.variableCost + margin;
        const volume = volumeOf({ ...inputs, price });
        const beforeTax = volume * (price - inputs.variableCost) - inputs.fixedCost;
        const afterTax = beforeTax > 0 ? beforeTax * (1 - inputs.taxRate) : beforeTax;
        const expected = Math.max(inputs.targetProfit, -inputs.fixedCost);
        expect(Math.abs(afterTax - expected)).toBeLessThanOrEqual(
          1e-9 * (1 + inputs.fixedCost + Math.abs(expected)) * 10,
        );
      }),
    );
  });

  it('rounds up to the first whole volume that is enough', () => {
    fc.assert(
      fc.property(cases, ({ margin, ...inputs }) => {
        const price = inputs.variableCost + margin;
        const exact = volumeOf({ ...inputs, price });
        const whole = volumeOf({ ...inputs, price, roundUp: true });
        expect(Number.isInteger(whole)).toBe(true);
        expect(whole).toBeGreaterThanOrEqual(exact * (1 - 1e-9));
        expect(whole - exact).toBeLessThan(1);
      }),
    );
  });

  it('does not depend on the scale of the currency', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(0.25, 8, 1024), ({ margin, taxRate, ...money }, scale) => {
        const price = money.variableCost + margin;
        const scaled = volumeOf({
          fixedCost: money.fixedCost * scale,
          price: price * scale,
          variableCost: money.variableCost * scale,
          targetProfit: money.targetProfit * scale,
          taxRate,
        });
        expect(scaled).toBe(volumeOf({ ...money, price, taxRate }));
      }),
    );
  });
});

describe('profitBeforeTax', () => {
  it.each([
    [30_000, 0.2, 37_500],
    [30_000, 0, 30_000],
    [0, 0.9, 0],
    [-5_000, 0.2, -5_000],
  ])('that leaves %p after a tax of %p is %p', (target, taxRate, expected) => {
    expect(profitBeforeTax(target, taxRate)).toBeCloseTo(expected, 9);
  });
});

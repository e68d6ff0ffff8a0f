import fc from 'fast-check';
import { marginOfSafety, marginOfSafetyRatio } from '../../../src/economics/volume/margin-of-safety';
import { operatingLeverage } from '../../../src/economics/volume/operating-leverage';
import { requiredVolume } from '../../../src/economics/volume/required-volume';
import { answered, cents, products } from './cases';

describe('marginOfSafety', () => {
  it.each([
    [700, 500, 200],
    [175_000, 125_000, 50_000],
    [400, 500, -100],
    [0.1 + 0.2, 0.3, 0],
    [0, 500, -500],
  ])('of %p expected and %p at break-even is %p', (expected, breakeven, margin) => {
    expect(marginOfSafety(expected, breakeven)).toBe(margin);
  });
});

describe('marginOfSafetyRatio', () => {
  it.each([
    [750_000, 500_000, 1 / 3],
    [500, 500, 0],
    [400, 500, -0.25],
  ])('of %p expected and %p at break-even is %p', (expected, breakeven, ratio) => {
    expect(marginOfSafetyRatio(expected, breakeven)).toBeCloseTo(ratio, 12);
  });

  it('has no answer where no sales are expected', () => {
    expect(marginOfSafetyRatio(0, 500)).toEqual({ because: 'no-sales' });
  });

  it('is the reciprocal of the operating leverage', () => {
    fc.assert(
      fc.property(products, cents(1, 9), (product, times) => {
        const breakeven = answered(requiredVolume(product));
        const volume = breakeven * (1 + times);
        fc.pre(volume > 0);
        const ratio = answered(marginOfSafetyRatio(volume, breakeven));
        expect(ratio * answered(operatingLeverage({ ...product, volume }))).toBeCloseTo(1, 6);
      }),
    );
  });
});

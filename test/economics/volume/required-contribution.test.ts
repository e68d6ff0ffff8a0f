import { countToEarn, requiredContribution } from '../../../src/economics/volume/required-contribution';

describe('requiredContribution', () => {
  it.each([
    [50_000, undefined, undefined, 50_000],
    [50_000, 30_000, 0.2, 87_500],
    [50_000, -10_000, 0.2, 40_000],
    [50_000, -60_000, 0.2, -10_000],
    [0.3, -(0.1 + 0.2), 0, 0],
  ])(
    'of a fixed cost of %p, a target of %p and a tax of %p is %p',
    (fixedCost, target, taxRate, expected) => {
      expect(requiredContribution(fixedCost, target, taxRate)).toBe(expected);
    },
  );
});

describe('countToEarn', () => {
  it.each([
    [87_500, 100, 875],
    [0, 100, 0],
    [-10_000, 100, 0],
  ])('for a contribution of %p by %p each is %p', (contribution, each, expected) => {
    expect(countToEarn(contribution, each)).toBe(expected);
  });
});

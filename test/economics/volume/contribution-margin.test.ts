import { contributionMargin } from '../../../src/economics/volume/contribution-margin';

describe('contributionMargin', () => {
  it.each([
    { price: 250, variableCost: 150, expected: 100 },
    { price: 2.5, variableCost: 1, expected: 1.5 },
    { price: 1, variableCost: 3, expected: -2 },
    { price: 0.3, variableCost: 0.1 + 0.2, expected: 0 },
  ])('of price $price and cost $variableCost is $expected', ({ price, variableCost, expected }) => {
    expect(contributionMargin(price, variableCost)).toBe(expected);
  });
});

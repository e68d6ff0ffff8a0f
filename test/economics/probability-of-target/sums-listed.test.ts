import { chanceFromList, outcomesOf } from '../../../src/economics/probability-of-target/sums-listed';
import { chanceInWholes, numbers, wholeDeals } from './whole-deals';

describe('chanceFromList', () => {
  // Up to 16 deals are one list; more are two halves, one of them longer by a deal where they are odd in number.
  it.each([1, 2, 3, 12, 16, 17, 18, 19])('knows the chance of every sum of %p deals', (count) => {
    const deals = wholeDeals(count, 40, numbers(count));
    const [exact, reach] = [chanceInWholes(deals), chanceFromList(deals)];
    const total = deals.reduce((sum, { amount }) => sum + amount, 0);
    for (let least = 0; least <= total + 1; least += count < 16 ? 1 : 17)
      expect(Math.abs(reach(least) - exact(least))).toBeLessThanOrEqual(1e-12);
    expect(reach(total)).toBeCloseTo(exact(total), 13);
    expect(reach(total + 0.5)).toBe(0);
  });
});

describe('outcomesOf', () => {
  it('are one for each way to win or lose, in the order of their sums', () => {
    const { sums, probabilities } = outcomesOf([
      { amount: 5, probability: 0.5 },
      { amount: 3, probability: 0.25 },
    ]);
    expect([...sums]).toEqual([0, 3, 5, 8]);
    expect([...probabilities]).toEqual([0.375, 0.125, 0.375, 0.125]);
  });
});

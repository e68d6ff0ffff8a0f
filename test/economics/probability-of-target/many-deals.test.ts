import { type Deal, spreadOf } from '../../../src/economics/probability-of-target/deal';
import { normalTail } from '../../../src/economics/probability-of-target/normal-tail';
import { chanceOfTarget } from '../../../src/economics/probability-of-target/probability-of-target';
import { numbers } from './whole-deals';

const deal = (amount: number, probability: number): Deal => ({ amount, probability });

describe('chanceOfTarget of many deals', () => {
  it('is the binomial distribution for 5,000 deals alike', () => {
    const reach = chanceOfTarget(Array.from({ length: 5_000 }, () => deal(1_000 / 3, 0.5)));
    expect(reach((2_500 * 1_000) / 3) + reach((2_501 * 1_000) / 3)).toBeCloseTo(1, 9);
    // C(5000, 2500) ÷ 2^5000 by Stirling's series.
    const middle = (1 / Math.sqrt(2_500 * Math.PI)) * (1 - 1 / 20_000);
    expect(reach((2_500 * 1_000) / 3) - reach((2_501 * 1_000) / 3)).toBeCloseTo(middle, 8);
  });

  it.each([
    ['thousands', (next: () => number) => 1_000 * Math.ceil(next() * 100)],
    ['cents', (next: () => number) => Math.ceil(next() * 1e7) / 100],
    ['amounts far apart', (next: () => number) => Math.exp(next() * 12)],
  ])('is stable for 5,000 deals in %s, and close to the normal distribution', (_, amountOf) => {
    const next = numbers(11);
    const deals = Array.from({ length: 5_000 }, () => deal(amountOf(next), next()));
    const { mean, variance, total } = spreadOf(deals);
    const reach = chanceOfTarget(deals);
    let last = 1;
    for (let deviations = -8; deviations <= 8; deviations += 0.25) {
      const found = reach(mean + deviations * Math.sqrt(variance));
      expect(Math.abs(found - normalTail(deviations))).toBeLessThanOrEqual(0.005);
      expect(found).toBeLessThanOrEqual(last + 1e-12);
      expect(found).toBeGreaterThanOrEqual(0);
      last = found;
    }
    expect([reach(0), reach(-1), reach(total * 1.001)]).toEqual([1, 1, 0]);
  });

  it('says of rounded deals within 0.001 what it says of them exactly', () => {
    const next = numbers(3);
    const exact = Array.from({ length: 2_000 }, () => deal(1_000 * Math.ceil(next() * 400), next()));
    // A trace on each amount takes the common unit away and moves no sum across a target between two thousands.
    const rounded = exact.map((one) => deal(one.amount + next() / 1e4, one.probability));
    const { mean, variance } = spreadOf(exact);
    const [plain, approximate] = [chanceOfTarget(exact), chanceOfTarget(rounded)];
    for (const deviations of [-3, -1, -0.2, 0, 0.5, 2, 4]) {
      const target = Math.floor((mean + deviations * Math.sqrt(variance)) / 1_000) * 1_000 + 500;
      expect(Math.abs(approximate(target) - plain(target))).toBeLessThanOrEqual(0.001);
    }
  });

  it('counts a target that takes all of many deals as reached with all of them', () => {
    const next = numbers(5);
    for (const count of [60, 5_000]) {
      const probability = 0.6 ** (1 / count);
      const deals = Array.from({ length: count }, () => deal(Math.ceil(next() * 1e7) / 100, probability));
      expect(Math.abs(chanceOfTarget(deals)(spreadOf(deals).total) - 0.6)).toBeLessThanOrEqual(0.001);
    }
  });

  it('follows a deal larger than all others together', () => {
    const next = numbers(9);
    const small = Array.from({ length: 3_000 }, () => deal(next() * 100, 0.5));
    const { mean } = spreadOf(small);
    const reach = chanceOfTarget([...small, deal(1e9, 0.25)]);
    expect(reach(1e9)).toBeCloseTo(0.25, 9);
    expect(Math.abs(reach(1e9 + mean) - 0.125)).toBeLessThanOrEqual(0.002);
  });

  it('is normal for more uneven deals than a grid can tell apart', () => {
    const next = numbers(13);
    const deals = Array.from({ length: 25_000 }, () => deal(next() * 1e5, next()));
    const { mean, variance } = spreadOf(deals);
    const reach = chanceOfTarget(deals);
    for (const deviations of [-2, 0, 1]) {
      const found = reach(mean + deviations * Math.sqrt(variance));
      expect(Math.abs(found - normalTail(deviations))).toBeLessThanOrEqual(0.001);
    }
  });
});

import * as fc from 'fast-check';
import { type Deal, spreadOf } from '../../../src/economics/probability-of-target/deal';
import { normalTail } from '../../../src/economics/probability-of-target/normal-tail';
import { chanceOfTarget } from '../../../src/economics/probability-of-target/probability-of-target';

const deal = (amount: number, probability: number): Deal => ({ amount, probability });
const chance = (deals: readonly Deal[], target: number): number => chanceOfTarget(deals)(target);

/* Every outcome, one by one; sums that miss the target by rounding alone reach it. */
function enumerated(deals: readonly Deal[], target: number): number {
  const magnitude = deals.reduce((sum, { amount }) => sum + Math.abs(amount), Math.abs(target));
  const least = target - 64 * Number.EPSILON * magnitude;
  const from = (place: number, sum: number, probability: number): number => {
    const next = deals[place];
    if (next === undefined) return sum >= least ? probability : 0;
    return (
      from(place + 1, sum + next.amount, probability * next.probability) +
      from(place + 1, sum, probability * (1 - next.probability))
    );
  };
  return from(0, 0, 1);
}

/* The same numbers at every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const funnelcast = [59, 39, 34, 51, 82, 14, 11, 87, 68, 43];

describe('chanceOfTarget', () => {
  it.each([
    ['five deals', [deal(100, 0.9), deal(80, 0.5), deal(60, 0.4), deal(40, 0.3), deal(20, 0.2)], 180, 0.5352],
    ['three alike', [deal(10_000, 0.6), deal(10_000, 0.6), deal(10_000, 0.6)], 20_000, 0.648],
    ['no deals and nothing to reach', [], 0, 1],
    ['no deals', [], 1, 0],
    ['a target below 0', [deal(10, 0.5)], -5, 1],
    ['more than all of them', [deal(10, 0.5), deal(20, 0.5)], 30.01, 0],
    ['all of them', [deal(10, 0.5), deal(20, 0.5)], 30, 0.25],
    ['certain deals', [deal(10, 1), deal(20, 1), deal(5, 0)], 30, 1],
    ['lost deals', [deal(10, 0), deal(20, 0)], 1, 0],
    ['deals of 0', [deal(0, 0.5), deal(10, 0.5)], 10, 0.5],
    ['a loss that may come', [deal(100, 1), deal(-40, 0.25)], 100, 0.75],
    ['losses alone', [deal(-40, 0.25), deal(-10, 0.5)], -20, 0.75],
    ['a certain loss', [deal(100, 0.5), deal(-40, 1)], 60, 0.5],
    ['a sum that reaches the target but for rounding', [deal(0.1, 0.5), deal(0.2, 0.5)], 0.3, 0.25],
    ['a target that is a sum but for rounding', [deal(0.3, 0.5)], 0.1 + 0.2, 0.5],
    ['amounts without a common unit', [deal(Math.PI, 0.5), deal(Math.E, 0.5)], Math.PI + Math.E, 0.25],
  ])('is exact for %s', (_, deals, target, expected) => {
    expect(chance(deals, target)).toBeCloseTo(expected, 12);
  });

  it('counts the 187 ways of funnelcast.com to land between 220 and 260 with ten deals', () => {
    const reach = chanceOfTarget(funnelcast.map((amount) => deal(amount, 0.5)));
    expect((reach(220) - reach(261)) * 1_024).toBeCloseTo(187, 9);
  });

  const probability = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  const amounts = fc.oneof(
    fc.integer({ min: -20, max: 20 }),
    fc.integer({ min: -100_000, max: 1_000_000 }).map((value) => value / 100),
    fc.integer({ min: 1, max: 50 }).map((value) => value / 3),
    fc.double({ min: -100, max: 1_000, noNaN: true }),
  );
  const few = fc.array(fc.record({ amount: amounts, probability }), { maxLength: 16 });

  it('agrees with every outcome counted one by one, for up to 16 deals', () => {
    fc.assert(
      fc.property(few, fc.nat(0xffff), (deals, chosen) => {
        // The targets at which it matters: sums of some of the deals.
        const target = deals.reduce(
          (sum, { amount }, place) => ((chosen >> place) & 1 ? sum + amount : sum),
          0,
        );
        const reach = chanceOfTarget(deals);
        for (const near of [target, target + 0.005, target - 0.005]) {
          expect(Math.abs(reach(near) - enumerated(deals, near))).toBeLessThanOrEqual(1e-12);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('agrees with every outcome of 16 deals in cents that no common grid holds', () => {
    const next = numbers(7);
    const deals = Array.from({ length: 16 }, () => deal(Math.ceil(next() * 1e9) / 100, next()));
    const { mean, total } = spreadOf(deals);
    for (const target of [mean, mean * 0.7, mean * 1.3, total]) {
      expect(chance(deals, target)).toBeCloseTo(enumerated(deals, target), 12);
    }
  });

  it('falls with the target and rises with each probability', () => {
    const steps = fc.tuple(
      fc.double({ min: -200, max: 2_000, noNaN: true }),
      fc.double({ min: 0, max: 50, noNaN: true }),
    );
    const positive = fc.array(fc.record({ amount: amounts.map(Math.abs), probability }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(positive, steps, fc.nat(11), (deals, [target, more], place) => {
        expect(chance(deals, target + more)).toBeLessThanOrEqual(chance(deals, target) + 1e-12);
        const likelier = deals.map((one, index) =>
          index === place ? deal(one.amount, Math.min(1, one.probability + 0.1)) : one,
        );
        expect(chance(likelier, target)).toBeGreaterThanOrEqual(chance(deals, target) - 1e-12);
      }),
    );
  });

  it('does not depend on the order of the deals, nor on the scale of the currency', () => {
    fc.assert(
      fc.property(few, fc.double({ min: -100, max: 2_000, noNaN: true }), (deals, target) => {
        const plain = chance(deals, target);
        expect(chance([...deals].reverse(), target)).toBeCloseTo(plain, 12);
        const scaled = deals.map((one) => deal(one.amount * 1024, one.probability));
        expect(chance(scaled, target * 1024)).toBeCloseTo(plain, 12);
      }),
    );
  });

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
    ['any amounts', (next: () => number) => next() * 1e5],
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
      expect(Math.abs(chance(deals, spreadOf(deals).total) - 0.6)).toBeLessThanOrEqual(0.001);
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

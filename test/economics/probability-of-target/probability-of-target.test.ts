import * as fc from 'fast-check';
import { type Deal, spreadOf } from '../../../src/economics/probability-of-target/deal';
import { chanceOfTarget } from '../../../src/economics/probability-of-target/probability-of-target';
import { numbers } from './whole-deals';

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
});

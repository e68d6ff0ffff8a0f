import { type Deal, spreadOf } from '../../../src/economics/probability-of-target/deal';
import { chanceOfTarget } from '../../../src/economics/probability-of-target/probability-of-target';
import { chanceInWholes, numbers, wholeDeals } from './whole-deals';

const counts = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/* From almost certainly reached to hardly ever, at sums of some deals and between them, and all deals won. */
function tellingTargets(deals: readonly Deal[]): readonly number[] {
  const { mean, variance } = spreadOf(deals);
  const around = [-5, -4, -2, -1, 0, 1, 2, 4].map((steps) => Math.round(mean + steps * Math.sqrt(variance)));
  const every = deals.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  const but = Math.max(...deals.map(({ amount }) => amount));
  return [...around, ...around.map((target) => target + 0.5), every - but, every - 1, every, every + 1];
}

function expectWithin(deals: readonly Deal[], answered: readonly Deal[], within: number): void {
  const [exact, reach] = [chanceInWholes(deals), chanceOfTarget(answered)];
  const targets = tellingTargets(deals);
  const furthest = Math.max(...targets.map((target) => Math.abs(reach(target) - exact(target))));
  expect(furthest).toBeLessThanOrEqual(within);
}

describe('chanceOfTarget of irregular deals', () => {
  it.each(counts(17, 32))('is exact for %p of them', (count) => {
    const deals = wholeDeals(count, 3_000, numbers(count));
    expectWithin(deals, deals, 1e-12);
  });

  it.each(counts(17, 20))('is exact for %p of them with losses and certain deals among them', (count) => {
    const next = numbers(100 + count);
    const deals = wholeDeals(count, 3_000, next).map(({ amount, probability }, place) => ({
      amount: place % 4 === 1 ? -amount : amount,
      probability: place % 5 === 2 ? Math.round(probability) : probability,
    }));
    expectWithin(deals, deals, 1e-12);
  });

  it.each([33, 60])('is exact for %p of them in a common unit', (count) => {
    const deals = wholeDeals(count, 5_000, numbers(count));
    const inCents = deals.map(({ amount, probability }) => ({ amount: amount / 100, probability }));
    const [exact, reach] = [chanceInWholes(deals), chanceOfTarget(inCents)];
    for (const target of tellingTargets(deals))
      expect(Math.abs(reach(target / 100) - exact(target))).toBeLessThanOrEqual(1e-12);
  });

  it.each([33, 60])('is close for %p of them without a common unit', (count) => {
    const next = numbers(count);
    const deals = wholeDeals(count, 5_000, next);
    // A trace on each amount, too small to carry a sum across a half, takes the common unit away.
    const uneven = deals.map(({ amount, probability }) => ({ amount: amount + next() / 1e5, probability }));
    const [exact, reach] = [chanceInWholes(deals), chanceOfTarget(uneven)];
    for (const target of tellingTargets(deals).filter((each) => !Number.isInteger(each)))
      expect(Math.abs(reach(target) - exact(target))).toBeLessThanOrEqual(1e-7);
  });
});

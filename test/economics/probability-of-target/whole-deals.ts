import type { Deal } from '../../../src/economics/probability-of-target/deal';

/** The same numbers from 0 to 1 at every run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Deals of 1 to `largest`, in whole numbers that have no unit in common but 1, and of any probability. */
export function wholeDeals(count: number, largest: number, next: () => number): readonly Deal[] {
  return Array.from({ length: count }, () => ({ amount: Math.ceil(next() * largest), probability: next() }));
}

/**
 * The probability that deals of whole amounts, losses among them, add up to `target` or more: by the probability of every
 * whole sum, deal by deal. It knows no case but this, so the answers for many deals are held against it.
 */
export function chanceInWholes(deals: readonly Deal[]): (target: number) => number {
  // A deal that adds 5 or nothing, and one that takes 5 or nothing, differ by the 5 that the second starts from.
  const steps = deals.map(({ amount, probability }) =>
    amount < 0 ? { step: -amount, chance: 1 - probability } : { step: amount, chance: probability },
  );
  const lowest = deals.reduce((sum, { amount }) => sum + Math.min(0, amount), 0);
  let highest = 0;
  const ofSum = new Float64Array(steps.reduce((sum, { step }) => sum + step, 1));
  ofSum[0] = 1;
  for (const { step, chance } of steps) {
    highest += step;
    for (let sum = highest; sum >= 0; sum -= 1)
      ofSum[sum] = (ofSum[sum] ?? 0) * (1 - chance) + (ofSum[sum - step] ?? 0) * chance;
  }
  const orMore = ofSum.slice();
  for (let sum = highest - 1; sum >= 0; sum -= 1) orMore[sum] = (ofSum[sum] ?? 0) + (orMore[sum + 1] ?? 0);
  return (target) => orMore[Math.max(0, Math.ceil(target) - lowest)] ?? 0;
}

import type { ChanceOfSum, Deal } from './deal';

/** Sums in rising order, each with the probability of it or a larger one. */
interface ListedSums {
  readonly sums: Float64Array;
  readonly orMore: Float64Array;
  readonly probabilities: Float64Array;
}

/** Every sum that the deals can add up to, one for each of their 2ⁿ outcomes. */
function listSums(deals: readonly Deal[]): ListedSums {
  let sums = Float64Array.of(0);
  let probabilities = Float64Array.of(1);
  for (const { amount, probability } of deals) {
    const count = sums.length;
    const nextSums = new Float64Array(2 * count);
    const nextProbabilities = new Float64Array(2 * count);
    // Two rising lists, without the deal and with it, become one.
    for (let lost = 0, won = 0, place = 0; place < 2 * count; place += 1) {
      const withIt = (sums[won] ?? Infinity) + amount;
      const without = sums[lost] ?? Infinity;
      if (without <= withIt) {
        nextSums[place] = without;
        nextProbabilities[place] = (probabilities[lost] ?? 0) * (1 - probability);
        lost += 1;
      } else {
        nextSums[place] = withIt;
        nextProbabilities[place] = (probabilities[won] ?? 0) * probability;
        won += 1;
      }
    }
    sums = nextSums;
    probabilities = nextProbabilities;
  }
  const orMore = new Float64Array(sums.length + 1);
  for (let place = sums.length - 1; place >= 0; place -= 1)
    orMore[place] = (orMore[place + 1] ?? 0) + (probabilities[place] ?? 0);
  return { sums, orMore, probabilities };
}

/* The place of the first of rising numbers that is at least `least`. */
function firstAtLeast(rising: Float64Array, least: number): number {
  let from = 0;
  let to = rising.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? Infinity) >= least) to = middle;
    else from = middle + 1;
  }
  return from;
}

/* As many deals as are listed together: a target is then found without going through the list. */
const mostInOneList = 16;

/** As many deals as can be listed outcome by outcome, in two halves that are then matched. */
export const mostListedDeals = 2 * mostInOneList;

/** Exact for any amounts. With more than 16 deals all outcomes of one half are matched with those of the other. */
export function chanceFromList(deals: readonly Deal[]): ChanceOfSum {
  const half = deals.length <= mostInOneList ? 0 : Math.ceil(deals.length / 2);
  const one = listSums(deals.slice(0, half));
  const other = listSums(deals.slice(half));
  return (least) => {
    let chance = 0;
    let place = firstAtLeast(other.sums, least);
    // The larger a sum of one half, the less is needed of the other.
    for (let index = 0; index < one.sums.length; index += 1) {
      const sum = one.sums[index] ?? 0;
      while (place > 0 && sum + (other.sums[place - 1] ?? 0) >= least) place -= 1;
      chance += (one.probabilities[index] ?? 0) * (other.orMore[place] ?? 0);
    }
    return chance;
  };
}

/** The outcomes of a few deals, each with its sum and probability. */
export const outcomesOf = (deals: readonly Deal[]): Pick<ListedSums, 'sums' | 'probabilities'> =>
  listSums(deals);

import { commonUnit } from './common-unit';
import { type ChanceOfSum, type Deal, spreadOf } from './deal';
import { normalTail } from './normal-tail';
import { chanceFromList, mostListedDeals, outcomesOf } from './sums-listed';
import { type GridDeal, sumsOnGrid, workOnGrid } from './sums-on-grid';

/* Cells in which probabilities are put: some tenths of a second. */
const mostWork = 100_000_000;
const finestGrid = 2 ** 20;

/* Of deals too many and too uneven for an exact answer, the largest still are followed one by one. */
const followedDeals = 10;

/* Beyond so many uneven deals a grid is too coarse for the single deal, and their sum is normal to three decimals. */
const mostGridDeals = 20_000;

/* Exact where the amounts have a common unit that is not too small for their number. */
function chanceByUnit(deals: readonly Deal[]): ChanceOfSum | null {
  const unit = commonUnit(deals.map(({ amount }) => amount));
  if (unit === null) return null;
  const onGrid = deals.map(({ probability }, index): GridDeal => ({
    cells: unit.multiples[index] ?? 0,
    probability,
  }));
  const mostAffordable = deals.length <= mostListedDeals ? 2 ** (deals.length / 2 + 3) : mostWork;
  if (workOnGrid(onGrid) > mostAffordable) return null;
  const { orMore } = sumsOnGrid(onGrid);
  return (least) => orMore(Math.ceil(least / unit.size));
}

interface RoundedDeals {
  readonly deals: readonly GridDeal[];
  /** What rounding takes from the expected sum, in cells. */
  readonly meanLost: number;
}

/* Each amount carries its rounding on to the next, so that no sum of all that came before is off by a cell. */
function roundedTo(cell: number, deals: readonly Deal[]): RoundedDeals {
  let carried = 0;
  let meanLost = 0;
  const rounded = deals.map(({ amount, probability }) => {
    const exact = amount / cell + carried;
    const cells = Math.max(0, Math.round(exact));
    carried = exact - cells;
    meanLost += (amount / cell - cells) * probability;
    return { cells, probability };
  });
  return { deals: rounded, meanLost };
}

/* Amounts rounded to a grid as fine as the work allows. */
function chanceByRounding(deals: readonly Deal[]): ChanceOfSum {
  const { total, variance } = spreadOf(deals);
  const largest = deals.at(-1)?.amount ?? 0;
  let cell = Math.min(total, 20 * Math.sqrt(variance) + largest) / finestGrid;
  let rounded = roundedTo(cell, deals);
  for (let work = workOnGrid(rounded.deals); work > mostWork; work = workOnGrid(rounded.deals)) {
    cell *= (1.02 * work) / mostWork;
    rounded = roundedTo(cell, deals);
  }
  const { orMore, likeliest } = sumsOnGrid(rounded.deals);
  const ofSmoothCell = cell / Math.sqrt(2 * Math.PI * variance);
  // Where one sum alone is likely, as with deals that are all but won, it counts as reached from a cell below on.
  if (likeliest > Math.max(0.002, 3 * ofSmoothCell)) return (least) => orMore(Math.ceil(least / cell - 1));
  // Elsewhere each cell stands for the sums half a cell around it.
  return (least) => {
    const place = least / cell - rounded.meanLost;
    const nearest = Math.round(place);
    const above = orMore(nearest + 1);
    return above + (orMore(nearest) - above) * (nearest + 0.5 - place);
  };
}

function chanceByNormal(deals: readonly Deal[]): ChanceOfSum {
  const { mean, variance } = spreadOf(deals);
  // Sums that lie a unit apart stand for the half unit on both sides of them.
  const step = commonUnit(deals.map(({ amount }) => amount))?.size ?? 0;
  return (least) => {
    const place = step === 0 ? least : (Math.ceil(least / step) - 0.5) * step;
    return normalTail((place - mean) / Math.sqrt(variance));
  };
}

/* The largest deals outcome by outcome, and the sum of the others approximately. */
function chanceApproximately(deals: readonly Deal[]): ChanceOfSum {
  const others = deals.slice(0, -followedDeals);
  const outcomes = outcomesOf(deals.slice(-followedDeals));
  const { total } = spreadOf(others);
  const chanceOfOthers = others.length > mostGridDeals ? chanceByNormal(others) : chanceByRounding(others);
  return (least) => {
    let chance = 0;
    outcomes.sums.forEach((sum, index) => {
      const rest = least - sum;
      const ofRest = rest <= 0 ? 1 : rest > total ? 0 : chanceOfOthers(rest);
      chance += (outcomes.probabilities[index] ?? 0) * ofRest;
    });
    return chance;
  };
}

/**
 * The probability that the deals won add up to a target or more, for any target, from 0 to 1. Each deal is won with its
 * probability, independently of all others, and brings its whole amount or nothing. An amount below 0 is a loss that
 * comes with its probability. A sum that is under the target by no more than the rounding of binary fractions reaches it.
 *
 * Exact (to about 1E-12) for up to 32 deals of any amounts, and for any number whose amounts are multiples of a common
 * unit that is not too small: 5,000 deals in thousands. Otherwise within about 0.001: the ten largest deals are followed
 * one by one and the amounts of the others rounded to a fine grid; beyond 20,000 deals their sum counts as normal.
 *
 * Source: Poisson binomial distribution, by convolution; Wang, On the number of successes in independent trials, 1993.
 */
export function chanceOfTarget(deals: readonly Deal[]): (target: number) => number {
  let certain = 0;
  let magnitude = 0;
  const open: Deal[] = [];
  for (const { amount, probability } of deals) {
    magnitude += Math.abs(amount);
    if (amount === 0 || probability === 0) continue;
    if (probability === 1 || amount < 0) certain += amount;
    // A loss that may come is a certain one that may be spared.
    if (probability < 1)
      open.push(amount > 0 ? { amount, probability } : { amount: -amount, probability: 1 - probability });
  }
  open.sort((one, other) => one.amount - other.amount);
  const { total } = spreadOf(open);
  let chanceOfSum: ChanceOfSum | null = null;
  return (target) => {
    const noise = 64 * Number.EPSILON * (magnitude + Math.abs(target));
    const least = target - certain - noise;
    if (least <= 0) return 1;
    if (least > total) return 0;
    chanceOfSum ??=
      chanceByUnit(open) ??
      (open.length <= mostListedDeals ? chanceFromList(open) : chanceApproximately(open));
    return Math.min(1, Math.max(0, chanceOfSum(least)));
  };
}

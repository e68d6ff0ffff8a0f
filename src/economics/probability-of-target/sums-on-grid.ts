/** A deal whose amount is a whole number of cells of a grid. */
export interface GridDeal {
  readonly cells: number;
  readonly probability: number;
}

/* Sums rarer than this are left out at both ends after each deal: of 5,000 deals together less than 1E-16. */
const negligible = 1e-20;

/* Sums rarer than `negligible` lie beyond so many standard deviations, of which the ends are this far apart. */
const deviationsKept = 20;

/** In how many cells all deals together put a probability: the work of `sumsOnGrid`, before it is done. */
export function workOnGrid(deals: readonly GridDeal[]): number {
  let cells = 0;
  let variance = 0;
  let work = 0;
  for (const deal of deals) {
    cells += deal.cells;
    variance += deal.cells * deal.cells * deal.probability * (1 - deal.probability);
    work += Math.min(cells, deviationsKept * Math.sqrt(variance) + deal.cells) + 1;
  }
  return work;
}

/** The probabilities of sums of cells. */
export interface GridSums {
  /** Of `cells` cells or more. */
  readonly orMore: (cells: number) => number;
  /** Of the likeliest number of cells. */
  readonly likeliest: number;
}

/* Puts into `sums` the probabilities of sums before, and with one deal more. */
function addDeal(before: Float64Array, sums: Float64Array, cells: number, won: number): void {
  const lost = 1 - won;
  const { length } = before;
  const onlyLost = Math.min(cells, length);
  for (let place = 0; place < onlyLost; place += 1) sums[place] = (before[place] ?? 0) * lost;
  for (let place = length; place < cells; place += 1) sums[place] = 0;
  for (let place = cells; place < length; place += 1)
    sums[place] = (before[place] ?? 0) * lost + (before[place - cells] ?? 0) * won;
  for (let place = Math.max(cells, length); place < length + cells; place += 1)
    sums[place] = (before[place - cells] ?? 0) * won;
}

/** The sums of the cells of the deals that are won, by convolution: exact but for rounding. Best in rising order. */
export function sumsOnGrid(deals: readonly GridDeal[]): GridSums {
  let now = Float64Array.of(1);
  let spare = new Float64Array(1);
  let first = 0;
  let start = 0;
  let length = 1;
  for (const { cells, probability } of deals) {
    const longer = length + cells;
    if (spare.length < longer) spare = new Float64Array(2 * longer);
    addDeal(now.subarray(start, start + length), spare, cells, probability);
    [now, spare] = [spare, now];
    start = 0;
    length = longer;
    for (let left = now[0] ?? 0; length > 1 && left < negligible; left += now[start] ?? 0) {
      start += 1;
      length -= 1;
    }
    for (let left = now[start + length - 1] ?? 0; length > 1 && left < negligible;) {
      length -= 1;
      left += now[start + length - 1] ?? 0;
    }
    first += start;
  }
  const orMore = new Float64Array(length + 1);
  let likeliest = 0;
  for (let place = length - 1; place >= 0; place -= 1) {
    const mass = now[start + place] ?? 0;
    orMore[place] = (orMore[place + 1] ?? 0) + mass;
    likeliest = Math.max(likeliest, mass);
  }
  return {
    orMore: (cells) => orMore[Math.min(length, Math.max(0, cells - first))] ?? 0,
    likeliest,
  };
}

/** Milliseconds that work takes, once. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The median of how many times as long one thing took as another, each round by itself. */
export const medianRatio = (times: readonly number[], others: readonly number[]): number =>
  median(times.map((time, round) => time / (others[round] ?? Number.NaN)));

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;

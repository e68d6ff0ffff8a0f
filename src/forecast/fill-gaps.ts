type Gapped = readonly (number | null)[];

/** Where the nearest known value stands before and after each period, so many periods apart; −1 where there is none. */
function nearestKnown(series: Gapped, step: number): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(series.length);
  const after = new Int32Array(series.length);
  series.forEach((value, time) => {
    before[time] = value === null ? (before[time - step] ?? -1) : time;
  });
  for (let time = series.length - 1; time >= 0; time -= 1)
    after[time] = series[time] === null ? (after[time + step] ?? -1) : time;
  return { before, after };
}

/** What a missing value is by those before and after it, so many periods apart; null where none is known. */
function fillerOf(series: Gapped, step: number): (time: number) => number | null {
  const { before, after } = nearestKnown(series, step);
  return (time) => {
    const earlier = before[time] ?? -1;
    const later = after[time] ?? -1;
    const [one, other] = [series[earlier] ?? null, series[later] ?? null];
    if (one === null || other === null) return one ?? other;
    return (one * (later - time) + other * (time - earlier)) / (later - earlier);
  };
}

/**
 * A series without its gaps: a missing value lies on the line between the nearest known ones of the same season, before and
 * after; without a season, or where none is known, between its neighbours. What is missing at either end is left out.
 *
 * @param season periods in a year; 1 for none.
 */
export function fillGaps(values: Gapped, season: number): readonly number[] {
  const first = values.findIndex((value) => value !== null);
  if (first === -1) return [];
  const series = values.slice(first, values.findLastIndex((value) => value !== null) + 1);
  const bySeason = season > 1 ? fillerOf(series, season) : () => null;
  const byNeighbours = fillerOf(series, 1);
  return series.map((value, time) => value ?? bySeason(time) ?? byNeighbours(time) ?? 0);
}

/**
 * A series without its gaps: a missing value is the mean of the nearest known ones of the same season, before and after; without a
 * season, or where none is known, it lies on the straight line between its neighbours. What is missing at either end is left
 * out.
 *
 * @param season periods in a year; 1 for none.
 */
export function fillGaps(values: readonly (number | null)[], season: number): readonly number[] {
  const known = values.flatMap((value, time) => (value === null ? [] : [time]));
  const [first = 0] = known;
  const series = values.slice(first, (known.at(-1) ?? -1) + 1);
  const nearest = (time: number, step: number): { value: number; away: number } | null => {
    for (let away = Math.abs(step); ; away += Math.abs(step)) {
      const at = step > 0 ? time + away : time - away;
      const value = series[at];
      if (value === undefined) return null;
      if (value !== null) return { value, away };
    }
  };
  const between = (time: number, step: number): number | null => {
    const before = nearest(time, -step);
    const after = nearest(time, step);
    if (before === null || after === null) return (before ?? after)?.value ?? null;
    return (before.value * after.away + after.value * before.away) / (before.away + after.away);
  };
  return series.map(
    (value, time) => value ?? (season > 1 ? between(time, season) : null) ?? between(time, 1) ?? 0,
  );
}

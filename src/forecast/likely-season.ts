import { correlationAt, largestOf } from './season-of-series';

/** What a year can be divided into, and a week: quarters, days, months, weeks. */
const seasons = [4, 7, 12, 52] as const;

/** Standard deviations: clear, not only likely. */
const clearly = 2;

/** A multiple of the season repeats as well as the season itself, give or take so much. */
const asWell = 0.1;

/**
 * The season of a series that does not say how long its periods are: that of 4, 7, 12 and 52 at which its changes clearly
 * repeat, the best of them where several do; else 1, none. Not the values are looked at but their changes: what rises or
 * wanders slowly resembles itself at any distance. And changes that follow each other resemble their neighbours most: those of
 * a season do so less in between than a season later.
 *
 * @param values without gaps; a season needs two of its lengths.
 */
export function likelySeason(values: readonly number[]): number {
  const changes = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  const size = largestOf(values);
  const repeating = seasons.flatMap((season) => {
    if (values.length < 2 * season) return [];
    const { correlation, deviations } = correlationAt(changes, season, size);
    if (!(deviations > clearly)) return [];
    const within = Array.from(
      { length: season - 1 },
      (_, lag) => correlationAt(changes, lag + 1, size).correlation,
    );
    const standsOut = correlation > Math.min(...within) + clearly / Math.sqrt(changes.length);
    return standsOut ? [{ season, correlation }] : [];
  });
  const best = Math.max(...repeating.map(({ correlation }) => correlation));
  return repeating.find(({ correlation }) => correlation >= best - asWell)?.season ?? 1;
}

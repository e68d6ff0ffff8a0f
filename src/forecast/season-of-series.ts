/** The autocorrelations of a series at the lags 1 to `longest`. */
export function autocorrelations(values: readonly number[], longest: number): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviations = values.map((value) => value - mean);
  const covariance = (lag: number): number => {
    let sum = 0;
    for (let time = lag; time < deviations.length; time += 1) sum += (deviations[time] ?? 0) * (deviations[time - lag] ?? 0);
    return sum;
  };
  const variance = covariance(0);
  return Array.from({ length: longest }, (_, lag) => (variance === 0 ? 0 : covariance(lag + 1) / variance));
}

/**
 * Whether periods a year apart resemble each other more than chance would have it: the autocorrelation at the season's length
 * against Bartlett's bound. Never with two seasons or fewer.
 *
 * @param bound standard deviations: 1.645 asks for 95% confidence, 1.28 for 90%.
 *
 * Source: Assimakopoulos and Nikolopoulos (2000), The theta model, International Journal of Forecasting 16, 521–530.
 */
export function hasSeason(values: readonly number[], seasonLength: number, bound: number): boolean {
  if (seasonLength < 2 || values.length <= 2 * seasonLength) return false;
  const correlations = autocorrelations(values, seasonLength);
  const atSeason = correlations.pop() ?? 0;
  const others = correlations.reduce((sum, correlation) => sum + correlation ** 2, 0);
  return Math.abs(atSeason) / Math.sqrt((1 + 2 * others) / values.length) > bound;
}

export type SeasonKind = 'added' | 'multiplied';

/** The mean of a whole year around each period; null at both ends, where there is none. */
export function centredYears(values: readonly number[], seasonLength: number): (number | null)[] {
  const half = Math.floor(seasonLength / 2);
  return values.map((_, time) => {
    if (time < half || time + half >= values.length) return null;
    let sum = 0;
    for (let index = time - half; index <= time + half; index += 1) sum += values[index] ?? 0;
    // An even year begins and ends in the middle of a period.
    if (seasonLength % 2 === 0) sum -= ((values[time - half] ?? 0) + (values[time + half] ?? 0)) / 2;
    return sum / seasonLength;
  });
}

/**
 * How each period of the year differs from the year around it, the period of the first value first: factors with the mean 1,
 * or differences that sum to 0. Null where the values do not tell: less than two whole years, or a year that is 0.
 *
 * Source: Hyndman and Athanasopoulos, Forecasting: principles and practice, 3.4 (classical decomposition); R, decompose.
 */
export function seasonalIndexes(
  values: readonly number[],
  seasonLength: number,
  kind: SeasonKind,
): readonly number[] | null {
  if (seasonLength < 2 || values.length < 2 * seasonLength) return null;
  const sums = new Array<number>(seasonLength).fill(0);
  const counts = new Array<number>(seasonLength).fill(0);
  for (const [time, year] of centredYears(values, seasonLength).entries()) {
    if (year === null) continue;
    const value = values[time] ?? 0;
    const turn = time % seasonLength;
    sums[turn] = (sums[turn] ?? 0) + (kind === 'multiplied' ? value / year : value - year);
    counts[turn] = (counts[turn] ?? 0) + 1;
  }
  const means = sums.map((sum, turn) => sum / (counts[turn] ?? 0));
  const mean = means.reduce((sum, one) => sum + one, 0) / seasonLength;
  const indexes = means.map((one) => (kind === 'multiplied' ? one / mean : one - mean));
  return indexes.every((index) => Number.isFinite(index)) ? indexes : null;
}

/** A series without its season, and the way to put it back. */
export interface Deseasonalised {
  readonly values: readonly number[];
  /** The same path with the season of the periods that begin after `seen` of the series. */
  restore(path: readonly number[], seen: number): number[];
}

/** Takes the season out of a series, where it has one; factors that (nearly) vanish cannot be divided by. */
export function deseasonalise(
  values: readonly number[],
  seasonLength: number,
  bound: number,
): Deseasonalised {
  const none: Deseasonalised = { values, restore: (path) => [...path] };
  if (!hasSeason(values, seasonLength, bound)) return none;
  const kind: SeasonKind = values.every((value) => value > 0) ? 'multiplied' : 'added';
  const indexes = seasonalIndexes(values, seasonLength, kind);
  if (indexes === null || (kind === 'multiplied' && indexes.some((index) => index < 1e-6))) return none;
  const at = (time: number): number => indexes[time % seasonLength] ?? 0;
  return kind === 'multiplied'
    ? {
        values: values.map((value, time) => value / at(time)),
        restore: (path, seen) => path.map((value, ahead) => value * at(seen + ahead)),
      }
    : {
        values: values.map((value, time) => value - at(time)),
        restore: (path, seen) => path.map((value, ahead) => value + at(seen + ahead)),
      };
}

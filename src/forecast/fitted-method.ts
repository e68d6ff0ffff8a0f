/** A method fitted to a series, whose numbers stay as they were fitted. */
export interface FittedMethod {
  /** What it expects of the next periods when it has seen the first `seen` periods of the series, at least 1. */
  pathAfter(seen: number, periods: number): readonly number[];
  /** Whether a season was taken out of the series part by part, each part a number of its own; not, unless said. */
  readonly takesSeasonOut?: boolean;
}

/** The range that a number must lie in; without a bound on a side it is open there. */
export interface Bounds {
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  readonly below?: number;
}

export const within = (value: number, { atLeast, above, atMost, below }: Bounds): boolean =>
  (atLeast === undefined || value >= atLeast) &&
  (above === undefined || value > above) &&
  (atMost === undefined || value <= atMost) &&
  (below === undefined || value < below);

/** Bounds in words: 'at least 0 and below 1'. Empty where there are none. */
export const boundsInWords = ({ atLeast, above, atMost, below }: Bounds): string =>
  [
    atLeast === undefined ? null : `at least ${atLeast}`,
    above === undefined ? null : `above ${above}`,
    atMost === undefined ? null : `at most ${atMost}`,
    below === undefined ? null : `below ${below}`,
  ]
    .filter((part) => part !== null)
    .join(' and ');

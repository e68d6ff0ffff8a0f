import { language } from '../languages/language';
import { fill } from '../spreadsheet/failure';

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
export const boundsInWords = (bounds: Bounds): string =>
  (['atLeast', 'above', 'atMost', 'below'] as const)
    .flatMap((side) => {
      const bound = bounds[side];
      return bound === undefined ? [] : [fill(language.calls.bounds[side], { bound })];
    })
    .join(` ${language.words.and} `);

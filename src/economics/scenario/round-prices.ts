import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';

/** Steps that people count in, within a power of ten. */
const roundSteps = [1, 2, 2.5, 5, 10] as const;

const mostPrices = 21;
const fewestPrices = 15;

/** Prices in equal steps of a round size. */
export interface PriceGrid {
  readonly step: number;
  /** Ascending, each above 0. */
  readonly prices: readonly number[];
}

/**
 * From 15 to 21 round prices that cover a span.
 *
 * @param from currency, above 0; so is `to`, which is above it.
 */
export function roundPrices(from: number, to: number): PriceGrid {
  const step = roundStep((to - from) / (mostPrices - 3));
  let first = Math.max(1, Math.floor(from / step + roundingTolerance));
  let last = Math.ceil(to / step - roundingTolerance);
  while (last - first + 1 < fewestPrices) {
    last += 1;
    if (first > 1 && last - first + 1 < fewestPrices) first -= 1;
  }
  const prices = Array.from({ length: last - first + 1 }, (_, place) => multiple(first + place, step));
  return { step, prices };
}

/** The smallest round step of at least this size, above 0. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const size = roundSteps.find((each) => each * power >= least * (1 - roundingTolerance)) ?? 10;
  return multiple(size, power);
}

/** The round number nearest to `value` in such steps. */
export const nearestMultiple = (value: number, step: number): number =>
  multiple(Math.round(value / step), step);

/** A multiple as one would write it: 3 × 0.1 is 0.3. */
const multiple = (times: number, step: number): number => Number((times * step).toPrecision(12));

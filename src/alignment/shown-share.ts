import { roundingTolerance } from '../spreadsheet/rounding-tolerance';

/** A share in tenths of a percent; one that lacks the least bit to the whole is not shown as the whole. */
export function shownShare(share: number): number {
  const rounded = Math.round(share * 1000) / 1000;
  return rounded === 1 && share < 1 - roundingTolerance ? 0.999 : rounded;
}

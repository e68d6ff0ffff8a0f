import { nearestMultiple, type PriceGrid } from '../../../economics/scenario/round-prices';
import type { Positions } from '../../chart/positions';

/** Positions from one round price to the next. */
const finer = 10;

/** The chart can be read at every tenth of the way from one round price to the next. */
export function positionsOf({ prices, step }: PriceGrid): Positions {
  return {
    least: prices[0] ?? step,
    most: prices.at(-1) ?? step,
    step: nearestMultiple(step / finer, step / 1000),
    page: finer,
  };
}

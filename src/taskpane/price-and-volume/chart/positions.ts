import { nearestMultiple, type PriceGrid } from '../../../economics/scenario/round-prices';

/** Where the chart can be read: at every tenth of the way from one round price to the next. */
export interface Positions {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** Positions from one round price to the next. */
const finer = 10;

export function positionsOf({ prices, step }: PriceGrid): Positions {
  return {
    least: prices[0] ?? step,
    most: prices.at(-1) ?? step,
    step: nearestMultiple(step / finer, step / 1000),
  };
}

/** The position nearest to a price. */
export const positionAt = (price: number, { least, most, step }: Positions): number =>
  Math.min(Math.max(nearestMultiple(price, step), least), most);

/** Where a key leads from a price; null for keys that lead nowhere. */
export function positionByKey(key: string, price: number, positions: Positions): number | null {
  const { least, most, step } = positions;
  const by = (steps: number): number => positionAt(price + steps * step, positions);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return by(1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return by(-1);
    case 'PageUp':
      return by(finer);
    case 'PageDown':
      return by(-finer);
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return null;
  }
}

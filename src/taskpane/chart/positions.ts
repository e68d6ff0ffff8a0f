import { nearestMultiple } from '../../economics/scenario/round-prices';

/** Where a chart can be read along its axis. */
export interface Positions {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** How many steps Page Up and Page Down take. */
  readonly page: number;
}

/** The position nearest to a value. */
export const positionAt = (value: number, { least, most, step }: Positions): number =>
  Math.min(Math.max(nearestMultiple(value, step), least), most);

/** Where a key leads from a value; null for keys that lead nowhere. */
export function positionByKey(key: string, value: number, positions: Positions): number | null {
  const { least, most, step, page } = positions;
  const by = (steps: number): number => positionAt(value + steps * step, positions);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return by(1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return by(-1);
    case 'PageUp':
      return by(page);
    case 'PageDown':
      return by(-page);
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return null;
  }
}

import fc from 'fast-check';
import type { TwoPoints } from '../../../src/economics/demand/two-points';
import { isNoAnswer } from '../../../src/economics/no-answer';
import type { NoAnswer } from '../../../src/economics/no-answer';

export const pointsFrom = (
  price1: number,
  quantity1: number,
  price2: number,
  quantity2: number,
): TwoPoints => ({ price1, quantity1, price2, quantity2 });

export const reversed = ({ price1, quantity1, price2, quantity2 }: TwoPoints): TwoPoints =>
  pointsFrom(price2, quantity2, price1, quantity1);

const prices = fc.integer({ min: 100, max: 100_000 }).map((cents) => cents / 100);
const quantities = fc.integer({ min: 1, max: 100_000 });

/** Two points of different price and quantity, of cents and whole units. */
export const twoPoints = fc
  .tuple(prices, quantities, prices, quantities)
  .filter(([price1, quantity1, price2, quantity2]) => price1 !== price2 && quantity1 !== quantity2)
  .map((figures) => pointsFrom(...figures));

/** The number that a formula gave; fails the test where it gave none. */
export function answered(answer: number | NoAnswer): number {
  if (isNoAnswer(answer)) throw new Error(`no answer: ${answer.because}`);
  return answer;
}

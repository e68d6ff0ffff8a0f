import * as fc from 'fast-check';
import type { TwoPoints } from '../../src/economics/demand';
import { isNoAnswer, type NoAnswer } from '../../src/economics/no-answer';

/* What the laws of economics are tried with: money in whole cents, as price lists have it. */

export const cents = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);

export const taxRates = fc.integer({ min: 0, max: 95 }).map((percent) => percent / 100);

/** Products that earn something with each unit; `margin` is what the price is above the variable cost. */
export const products = fc
  .record({ fixedCost: cents(0, 1_000_000), variableCost: cents(0, 1_000), margin: cents(1, 1_000) })
  .map(({ fixedCost, variableCost, margin }) => ({ fixedCost, variableCost, price: variableCost + margin }));

/** Factors that change no digit of a binary fraction, so that what is in proportion stays so to the last bit. */
export const currencyScales = fc.constantFrom(0.25, 8, 1024);

export function answered<Answer>(answer: Answer | NoAnswer): Answer {
  if (isNoAnswer(answer)) throw new Error(`no answer: ${answer.because}`);
  return answer;
}

/** Whether two amounts differ by no more than rounding does, against the largest amount that was calculated with. */
export function expectNear(actual: number, expected: number, largest: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(largest)));
}

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

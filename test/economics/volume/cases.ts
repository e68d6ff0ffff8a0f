import fc from 'fast-check';
import { isNoAnswer } from '../../../src/economics/no-answer';
import type { NoAnswer } from '../../../src/economics/no-answer';

/* What the laws of cost, volume and profit are tried with: money in whole cents, as price lists have it. */

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

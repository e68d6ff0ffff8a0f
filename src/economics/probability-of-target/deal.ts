/** A deal that brings its amount or nothing. */
export interface Deal {
  /** Currency; above 0 wherever sums are formed. */
  readonly amount: number;
  /** From 0 to 1. */
  readonly probability: number;
}

/** The probability that the won amounts add up to `least` or more. */
export type ChanceOfSum = (least: number) => number;

/** Amounts and probabilities of a number of deals, added up. */
export interface Spread {
  readonly total: number;
  readonly mean: number;
  readonly variance: number;
}

export function spreadOf(deals: readonly Deal[]): Spread {
  let total = 0;
  let mean = 0;
  let variance = 0;
  for (const { amount, probability } of deals) {
    total += amount;
    mean += amount * probability;
    variance += amount * amount * probability * (1 - probability);
  }
  return { total, mean, variance };
}

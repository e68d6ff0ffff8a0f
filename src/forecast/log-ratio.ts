import { stableSum } from './stable-sum';

/**
 * The natural logarithm of `value` ÷ `base`, both above 0. Prices that differ by a hundredth of a percent keep all their
 * digits, which the difference of two logarithms would lose; the unit of both falls out exactly.
 */
export function logRatio(value: number, base: number): number {
  const ratio = value / base;
  if (ratio >= 0.5 && ratio <= 2) return Math.log1p((value - base) / base);
  return ratio > 0 && Number.isFinite(ratio) ? Math.log(ratio) : Math.log(value) - Math.log(base);
}

/** The geometric mean of values above 0, in their unit; NaN of none. */
export function geometricMean(values: readonly number[]): number {
  const [base = NaN] = values;
  return base * Math.exp(stableSum(values.map((value) => logRatio(value, base))) / values.length);
}

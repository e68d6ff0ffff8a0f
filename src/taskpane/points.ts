import { areShown } from '../alignment/shown-points';
import { roundingTolerance } from '../spreadsheet/rounding-tolerance';

/** Points with one decimal; 100 has none, beside 87.0. */
export const pointsText = (amount: number): string => {
  const text = amount.toFixed(1);
  return text === '100.0' ? '100' : text;
};

/** Points of a whole: the whole in plain figures; what lacks the least bit to the whole is not shown as the whole. */
export function pointsOf(whole: number, amount: number): string {
  if (amount > whole - roundingTolerance) return String(whole);
  const isNearly = amount.toFixed(1) === whole.toFixed(1);
  return (isNearly ? whole - 0.1 : amount).toFixed(1);
}

export { areShown };

/** With a sign: `−4.2`, `+1.0`, `−100`. */
export const signedPoints = (amount: number): string =>
  `${amount < 0 ? '−' : '+'}${pointsText(Math.abs(amount))}`;

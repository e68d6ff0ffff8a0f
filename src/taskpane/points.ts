import { rounding } from '../spreadsheet/rounding';

/** Points with one decimal. */
const oneDecimal = (amount: number): string => amount.toFixed(1);

/** Points of a whole: the whole in plain figures; what lacks the least bit to the whole is not shown as the whole. */
export function pointsOf(whole: number, amount: number): string {
  if (amount > whole - rounding) return String(whole);
  const isNearly = oneDecimal(amount) === oneDecimal(whole);
  return oneDecimal(isNearly ? whole - 0.1 : amount);
}

/** Whether points would be shown as more than 0.0. */
export const areShown = (amount: number): boolean => Math.abs(amount) >= 0.05;

/** With a sign: `−4.2`, `+1.0`. */
export const signedPoints = (amount: number): string =>
  `${amount < 0 ? '−' : '+'}${oneDecimal(Math.abs(amount))}`;

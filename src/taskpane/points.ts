import { areShown } from '../alignment/shown-points';
import { numberFormat } from '../languages/words';
import { roundingTolerance } from '../spreadsheet/rounding-tolerance';

const plain: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };
const tenths: Intl.NumberFormatOptions = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

const inTenths = (amount: number): number => Number(amount.toFixed(1));

/** Points with one decimal; 100 has none, beside 87.0. */
export const pointsText = (amount: number): string => {
  const points = inTenths(amount);
  return numberFormat(points === 100 ? plain : tenths).format(points);
};

/** Points of a whole: the whole in plain figures; what lacks the least bit to the whole is not shown as the whole. */
export function pointsOf(whole: number, amount: number): string {
  if (amount > whole - roundingTolerance) return numberFormat(plain).format(whole);
  const isNearly = inTenths(amount) === inTenths(whole);
  return numberFormat(tenths).format(inTenths(isNearly ? whole - 0.1 : amount));
}

export { areShown };

/** With a sign: `−4.2`, `+1.0`, `−100`. */
export const signedPoints = (amount: number): string =>
  `${amount < 0 ? '−' : '+'}${pointsText(Math.abs(amount))}`;

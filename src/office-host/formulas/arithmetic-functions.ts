import { cellOperations } from '../../spreadsheet/formula/operators';
import { numberOfText } from '../texts/number-of-text';
import { divisionError, number, numberError, optional, wholeNumber } from './cell-readers';
import { cellFunction, type SheetFunction } from './sheet-function';

/** The decimal point moved by so many places, without the errors of a multiplication. */
export function shifted(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** A number at so many decimal places (below 0, at tens, hundreds, …); its sign plays no part. */
export function atPlaces(value: number, places: number, round: (size: number) => number): number {
  const moved = shifted(Math.abs(value), places);
  // So many places that no number has more.
  if (!Number.isFinite(moved)) return value;
  const size = shifted(round(moved), -places);
  return value < 0 ? 0 - size : size;
}

const rounding = (name: string, round: (size: number) => number): SheetFunction =>
  cellFunction(name, 2, [number, wholeNumber], (value, places) => atPlaces(value, places, round));

export const arithmeticFunctions: readonly SheetFunction[] = [
  rounding('ROUND', Math.round),
  rounding('ROUNDUP', Math.ceil),
  rounding('ROUNDDOWN', Math.floor),
  cellFunction('TRUNC', 1, [number, optional(wholeNumber, 0)], (value, places) =>
    atPlaces(value, places, Math.floor),
  ),
  cellFunction('INT', 1, [number], Math.floor),
  // The result has the sign of the divisor.
  cellFunction('MOD', 2, [number, number], (dividend, divisor) =>
    divisor === 0 ? divisionError : dividend - divisor * Math.floor(dividend / divisor),
  ),
  cellFunction('ABS', 1, [number], Math.abs),
  cellFunction('POWER', 2, [number, number], (base, exponent) =>
    cellOperations['^'](base, exponent, numberOfText),
  ),
  cellFunction('SQRT', 1, [number], (value) => (value < 0 ? numberError : Math.sqrt(value))),
];

import { dayFromParts, dayFromSerial, type DayParts, partsOf, serialFromDay } from '../../spreadsheet/day';
import type { DateSystem } from '../../spreadsheet/sheet';

/* Serials as Excel's functions see them: with the days that never were, 0 January and 29 February 1900. */

const daysThatNeverWere: ReadonlyMap<number, DayParts> = new Map([
  [0, { year: 1900, month: 1, day: 0 }],
  [60, { year: 1900, month: 2, day: 29 }],
]);

/** Null for a serial that is not a date. */
export function partsOfSerial(serial: number, dateSystem: DateSystem): DayParts | null {
  const whole = Math.floor(serial);
  const never = dateSystem === 1900 ? daysThatNeverWere.get(whole) : undefined;
  if (never !== undefined) return never;
  const day = dayFromSerial(whole, dateSystem);
  return day === null ? null : partsOf(day);
}

/** Months and days beyond their own count on into the next years and months; null for what is not a date then. */
export function serialOfParts(
  year: number,
  month: number,
  day: number,
  dateSystem: DateSystem,
): number | null {
  const months = (year >= 0 && year < 1900 ? year + 1900 : year) * 12 + month - 1;
  const first = dayFromParts(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
  const firstSerial = first === null ? null : serialFromDay(first, dateSystem);
  if (firstSerial === null) return null;
  const serial = firstSerial + day - 1;
  return partsOfSerial(serial, dateSystem) === null ? null : serial;
}

import { dayFromSerial, yearOf } from '../../spreadsheet/day';
import type { SheetTable } from '../../spreadsheet/sheet';
import { readingsOfDateText } from '../calendar/date-text';
import { couldBeDay } from './column-profile';

/** Enough rows to tell the year of a plan. */
const rowsLookedAt = 50;

/** The year that most dates in the tables have, the earlier on a tie; null where they hold none. A first guess, made before anything is read. */
export function yearOfDates(tables: readonly SheetTable[]): number | null {
  const counts = new Map<number, number>();
  for (const { rows } of tables) {
    for (const cells of rows.slice(0, rowsLookedAt)) {
      for (const value of cells) {
        const [day, ...others] =
          typeof value === 'string'
            ? readingsOfDateText(value)
            : typeof value === 'number' && couldBeDay(value)
              ? [dayFromSerial(value, 1900) ?? 0]
              : [];
        if (day === undefined || others.length > 0) continue;
        counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
      }
    }
  }
  const [first] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearA - yearB);
  return first?.[0] ?? null;
}

import { dayFromSerial, yearOf } from '../../spreadsheet/day';
import type { SheetTable } from '../../spreadsheet/sheet';
import { readingsOfDateText } from '../calendar/date-text';
import { couldBeDay } from './column-profile';
import type { LocatedTable } from './locate-tables';
import { titlesOf } from './title-roles';

/** Enough rows to tell the year of a plan. */
const rowsLookedAt = 50;

/**
 * The year that most dates in the tables have, headings included, the earlier on a tie; where there are none, the year that most
 * of their titles and sheets name. Null where nothing does. A first guess, made before anything is read.
 */
export function yearOfDates(tables: readonly (SheetTable & Partial<LocatedTable>)[]): number | null {
  const inCells = tables.flatMap(({ rows, headingValues = [] }) =>
    [headingValues, ...rows.slice(0, rowsLookedAt)].flatMap((cells) => cells.flatMap(yearsOfValue)),
  );
  return usual(inCells) ?? usual(tables.flatMap((table) => titlesOf(table).flatMap(yearsOfTitle)));
}

function yearsOfValue(value: unknown): readonly number[] {
  const [day, ...others] =
    typeof value === 'string'
      ? readingsOfDateText(value)
      : typeof value === 'number' && couldBeDay(value)
        ? [dayFromSerial(value, 1900) ?? 0]
        : [];
  return day === undefined || others.length > 0 ? [] : [yearOf(day)];
}

const yearsOfTitle = (title: string): readonly number[] =>
  [...title.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => Number(year));

function usual(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearA - yearB);
  return first?.[0] ?? null;
}

import type { CellValue } from '../../spreadsheet/cell';
import { type Role, roles } from '../fields/roles';
import { isEmptyCell, type Layout } from './unfolded-table';

/** A table's layout with its role. */
interface LayoutOfRole {
  readonly role: Role;
  readonly layout: Layout;
}

/**
 * Numbers that count the rows and begin anew, in a table or in the next one of its role, are no IDs: the columns that hold them
 * mean nothing any more.
 */
export function dropRunningNumbers(tables: readonly LayoutOfRole[]): void {
  for (const role of roles) {
    const running = tables.flatMap(({ role: own, layout }) => {
      if (own !== role) return [];
      const column = layout.columns.indexOf('id');
      const numbers = column < 0 ? null : runningNumbers(layout, column);
      return numbers === null ? [] : [{ layout, column, numbers }];
    });
    const all = running.flatMap(({ numbers }) => numbers);
    // Two rows that have the number 1 are no count: one of them may repeat the ID of the other.
    if (new Set(all).size === all.length || !all.includes(2)) continue;
    for (const { layout, column } of running) layout.columns[column] = null;
  }
}

/** The numbers of a column that holds nothing else, each one more than the one before or the first again; null for another one. */
function runningNumbers(layout: Layout, column: number): readonly number[] | null {
  const numbers: number[] = [];
  for (const { cells } of layout.lines) {
    const value = cells[column] ?? null;
    if (isEmptyCell(value)) continue;
    const number = countOf(value);
    const before = numbers.at(-1);
    if (number === null || (before !== undefined && number !== before + 1 && number !== numbers[0]))
      return null;
    numbers.push(number);
  }
  return numbers.length === 0 || (numbers[0] ?? 0) > 1 ? null : numbers;
}

/** A whole number of a list: 3, "3", "3." */
function countOf(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isInteger(value) ? value : null;
  const digits = typeof value === 'string' ? /^\s*(\d{1,6})[.)]?\s*$/u.exec(value)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

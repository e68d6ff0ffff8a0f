import { type Day, yearOf } from '../spreadsheet/day';
import { fieldsOfKind } from './fields/catalogue';
import type { PlanRows } from './plan';
import { fieldValue, isLive } from './rows';

/** The sheets whose dates tell the year of a plan. */
const datedRoles = ['goals', 'strategies', 'tactics'] as const;

/**
 * The year that most date cells of live goals, strategies and tactics have, the earlier on a tie; that of the plan date where
 * none has a date. Ask before periods are turned into dates.
 */
export function usualYear(rows: PlanRows, planDate: Day): number {
  // Many cells share few days, so that of each the year is worked out once.
  const cellsOfDay = new Map<Day, number>();
  for (const role of datedRoles) {
    const fields = fieldsOfKind(role, 'date');
    for (const row of rows[role]) {
      if (!isLive(row)) continue;
      for (const field of fields) {
        const day = fieldValue(row, field);
        if (typeof day === 'number') cellsOfDay.set(day, (cellsOfDay.get(day) ?? 0) + 1);
      }
    }
  }
  const cells = new Map<number, number>();
  for (const [day, count] of cellsOfDay) {
    const year = yearOf(day);
    cells.set(year, (cells.get(year) ?? 0) + count);
  }
  const [usual] = [...cells].sort(([yearA, a], [yearB, b]) => b - a || yearA - yearB);
  return usual?.[0] ?? yearOf(planDate);
}

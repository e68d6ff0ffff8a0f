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
  const cells = new Map<number, number>();
  for (const role of datedRoles) {
    const fields = fieldsOfKind(role, 'date');
    for (const row of rows[role]) {
      if (!isLive(row)) continue;
      for (const field of fields) {
        const day = fieldValue(row, field);
        if (typeof day !== 'number') continue;
        const year = yearOf(day);
        cells.set(year, (cells.get(year) ?? 0) + 1);
      }
    }
  }
  const [usual] = [...cells].sort(([yearA, a], [yearB, b]) => b - a || yearA - yearB);
  return usual?.[0] ?? yearOf(planDate);
}

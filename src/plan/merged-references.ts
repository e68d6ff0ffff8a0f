import type { Area } from '../spreadsheet/area';
import { findBodyRows } from './body-rows';
import { fieldOf } from './fields/catalogue';
import type { RecognisedTable } from './recognised-table';

/**
 * A table in which merged cells of its reference columns hold their value in every row that they cover: one strategy beside
 * the tactics that it backs. Merged numbers are left as they are, or they would count once for each row.
 */
export function withMergedReferences(table: RecognisedTable, merges: readonly Area[]): RecognisedTable {
  const { role, source, columns } = table;
  const firstRow = source.top + 1;
  const tall = merges.filter(({ top, bottom, left }) => {
    const key = columns[left - source.left] ?? null;
    return key !== null && fieldOf(role, key)?.kind === 'reference' && bottom > top && top >= firstRow;
  });
  if (tall.length === 0) return table;
  // A blank row under the merge is no tactic, and a row of totals belongs to no strategy.
  const bodyRows = new Set(findBodyRows(table));
  const rows = [...source.rows];
  for (const { top, bottom, left } of tall) {
    const column = left - source.left;
    const value = source.rows[top - firstRow]?.[column] ?? null;
    const last = Math.min(bottom - firstRow, rows.length - 1);
    for (let place = top - firstRow + 1; place <= last; place += 1) {
      if (!bodyRows.has(place)) continue;
      const cells = [...(rows[place] ?? [])];
      cells[column] = value;
      rows[place] = cells;
    }
  }
  return { ...table, source: { ...source, rows } };
}

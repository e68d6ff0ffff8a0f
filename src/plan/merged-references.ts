import { fieldOf } from './fields/catalogue';
import type { RecognisedTable } from './read-plan';
import type { Area, CellValue } from './sheet-table';

/**
 * A table in which merged cells of its reference columns hold their value in every row that they cover: one strategy beside
 * the tactics that it backs. Merged numbers are left as they are, or they would count once for each row.
 */
export function withMergedReferences(table: RecognisedTable, merges: readonly Area[]): RecognisedTable {
  const { role, source, columns } = table;
  const firstRow = source.top + 1;
  const lastRow = source.top + source.rows.length;
  const filled = new Map<number, CellValue[]>();
  for (const { top, bottom, left } of merges) {
    const column = left - source.left;
    const key = columns[column];
    const isReference = key !== null && key !== undefined && fieldOf(role, key)?.kind === 'reference';
    if (!isReference || bottom === top || top < firstRow || bottom > lastRow) continue;
    const value = source.rows[top - firstRow]?.[column] ?? null;
    for (let row = top + 1; row <= bottom; row += 1) {
      const place = row - firstRow;
      const own = source.rows[place] ?? [];
      // A blank row under the merge is no tactic.
      if (own.every((cell) => cell === null)) continue;
      const cells = filled.get(place) ?? [...own];
      cells[column] = value;
      filled.set(place, cells);
    }
  }
  if (filled.size === 0) return table;
  return {
    ...table,
    source: { ...source, rows: source.rows.map((cells, place) => filled.get(place) ?? cells) },
  };
}

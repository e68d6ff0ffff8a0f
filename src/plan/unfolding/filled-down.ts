import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/cell';
import { comparable } from '../names';
import { isEmptyCell, type Layout, ownLines } from './unfolded-table';

/** At least this part of the cells below a column's first value is blank where a value is meant for the rows below it. */
const leastBlank = 0.25;

/**
 * Whether a column looks as if each value went for the blank cells below it: enough of them are blank, and no text stands in two
 * rows one after the other, as it would where every row says it.
 */
export function looksFilledDown({ lines }: Pick<Layout, 'lines'>, column: number): boolean {
  let below = 0;
  let blank = 0;
  let before: string | null = null;
  for (const { cells } of lines) {
    const value = cells[column] ?? null;
    if (isEmptyCell(value)) {
      if (below > 0) {
        below += 1;
        blank += 1;
      }
      before = null;
      continue;
    }
    below += 1;
    const text = typeof value === 'string' ? comparable(value) : null;
    if (text !== null && text === before) return false;
    before = text;
  }
  return below > 1 && blank >= (below - 1) * leastBlank;
}

/** Gives the blank cells of a column the value above them. */
export function fillDown(layout: Layout, column: number): void {
  let value: CellValue = null;
  for (const { cells } of ownLines(layout)) {
    if (isEmptyCell(cells[column])) cells[column] = value;
    else value = cells[column] ?? null;
  }
}

/**
 * Gives merged cells of some columns their value in every row that they cover: one strategy beside the tactics that it backs. Merged
 * numbers are left as they are, or they would count once for each row.
 */
export function fillMerged(layout: Layout, columns: ReadonlySet<number>, merges: readonly Area[]): void {
  const tall = merges.filter(({ left, top, bottom }) => columns.has(left) && bottom > top);
  if (tall.length === 0) return;
  const { rows } = layout.source;
  const lineAt = new Map(ownLines(layout).map((line) => [line.place, line]));
  for (const { top, bottom, left } of tall) {
    const value = rows[top]?.[left] ?? null;
    for (let place = Math.max(0, top); place <= Math.min(bottom, rows.length - 1); place += 1) {
      const line = lineAt.get(place);
      if (line !== undefined && isEmptyCell(line.cells[left])) line.cells[left] = value;
    }
  }
}

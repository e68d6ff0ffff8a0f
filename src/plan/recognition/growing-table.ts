import type { Area } from '../../spreadsheet/area';
import { isFigure } from './cell-texts';
import { type Cells, filledColumns, type HeadingRow, isPlainHeader } from './heading-rows';

/** A table whose header row has been found and whose end has not. */
export interface GrowingTable {
  readonly header: HeadingRow;
  /** From the header row down to the last row that belongs to it so far. */
  readonly area: { -readonly [side in keyof Area]: Area[side] };
  /** Lone texts above the header row, the nearest first. */
  readonly above: readonly string[];
  /** What the body holds, by column. */
  readonly seen: Map<number, SeenColumn>;
  seenTo: number;
}

interface SeenColumn {
  readonly texts: Set<string>;
  figures: number;
  words: number;
}

export const growingTable = (header: HeadingRow, area: Area, above: readonly string[]): GrowingTable => ({
  header,
  area: { ...area, top: header.row },
  above,
  seen: new Map(),
  seenTo: header.row,
});

/** Takes in what the columns of the body hold; each row is looked at once, and only where someone asks. */
function look(cells: Cells, table: GrowingTable): void {
  for (let row = table.seenTo + 1; row <= table.area.bottom; row += 1) {
    for (const column of filledColumns(cells, row, table.area)) {
      const value = cells[row]?.[column] ?? null;
      const seen = table.seen.get(column) ?? { texts: new Set(), figures: 0, words: 0 };
      table.seen.set(column, seen);
      if (isFigure(value)) seen.figures += 1;
      else seen.words += 1;
      if (typeof value === 'string') seen.texts.add(value);
    }
  }
  table.seenTo = table.area.bottom;
}

/** Whether a row repeats the table's own headings. */
const repeatsHeadings = (cells: Cells, table: GrowingTable, row: number, area: Area): boolean =>
  filledColumns(cells, row, area).every(
    (column) => cells[row]?.[column] === cells[table.header.row]?.[column],
  );

/**
 * Whether a row below a table is the header row of another table, and not one more row of this one.
 * What speaks for it is counted: its words, a title above it, another width, headings where the table has figures.
 */
export function startsAnother(
  cells: Cells,
  table: GrowingTable,
  header: HeadingRow,
  block: Area,
  widest: number,
  titled: boolean,
): boolean {
  if (repeatsHeadings(cells, table, header.row, block)) return true;
  // A known word beside dates is a row of the body with its Start and End.
  if (header.words < 2 && header.words < header.known && !titled) return false;
  look(cells, table);
  let wordsUnderFigures = 0;
  for (const column of filledColumns(cells, header.row, block)) {
    const seen = table.seen.get(column);
    const value = cells[header.row]?.[column];
    if (seen === undefined) continue;
    if (typeof value === 'string' && seen.texts.has(value)) return false;
    if (seen.figures > seen.words) wordsUnderFigures += 1;
  }
  const width = table.area.right - table.area.left + 1;
  const fits = block.left >= table.area.left && block.right <= table.area.right;
  const evidence = [
    isPlainHeader(header, widest) && (widest > 1 || titled || width > 1) ? 2 : 0,
    titled ? 1 : 0,
    fits ? 0 : 1,
    header.known > 0 && wordsUnderFigures > 0 ? 1 : 0,
    isPlainHeader(table.header, width) ? 0 : 1,
    // Rows of the same table are about as wide: notes and side tables below it are narrower, and have their own title.
    titled && (block.right - block.left + 1) * 2 <= width ? 1 : 0,
  ];
  return evidence.reduce((sum, points) => sum + points, 0) >= 2;
}

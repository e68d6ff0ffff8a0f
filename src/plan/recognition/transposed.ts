import type { Area } from '../../spreadsheet/area';
import { isBlank } from './cell-texts';
import { type Cells, filledColumns, isPlainHeader, loneText, readHeadingRow } from './heading-rows';
import { isHeadingWord } from './vocabulary';

/*
 * A transposed table has its headings in its first column and a record in each column: a campaign brief, tactics side by
 * side. Read by its rows it would give nonsense, so it is found before any header row is looked for.
 */

/** So many different headings in the first column tell a transposed table, or one fewer where nothing else stands there. */
const fewestHeadings = 4;
/** More rows are a list, whatever its names. */
const longest = 60;
/** The part of the first column that must be headings. */
const leastKnown = 0.7;

/** The first row of a transposed table in a block of cells, under the titles at its top; null where the block is none. */
export function transposedFrom(cells: Cells, block: Area): number | null {
  let top = block.top;
  while (top < block.bottom && loneText(cells, top, block) !== null) top += 1;
  return isTransposed(cells, { ...block, top }) ? top : null;
}

/** Whether the first column of an area holds headings and no row does. */
export function isTransposed(cells: Cells, area: Area): boolean {
  const height = area.bottom - area.top + 1;
  if (height < fewestHeadings - 1 || height > longest || area.right <= area.left) return false;
  const known = new Set<string>();
  let filled = 0;
  let endsInLabel = false;
  let inLowerHalf = 0;
  let knownInLowerHalf = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const value = cells[row]?.[area.left] ?? null;
    if (isBlank(value)) continue;
    const isLower = row - area.top >= height / 2;
    filled += 1;
    if (isLower) inLowerHalf += 1;
    endsInLabel = typeof value === 'string' && isHeadingWord(value);
    if (typeof value !== 'string' || !endsInLabel) continue;
    known.add(value);
    if (isLower) knownInLowerHalf += 1;
  }
  const isEnough =
    known.size >= fewestHeadings
      ? known.size >= filled * leastKnown
      : known.size >= fewestHeadings - 1 && known.size === filled;
  if (!isEnough || knownInLowerHalf < inLowerHalf * leastKnown) return false;
  // Labels may stand above an ordinary table, but then what they end in is a name or the header row.
  return (
    endsInLabel && !isHeaderOfRows(cells, area.top, area, 2) && !isHeaderOfRows(cells, area.bottom, area, 3)
  );
}

/** Whether a row's own words make it a header row: beside the first cell, which is a heading anyhow, most of them are headings too. */
function isHeaderOfRows(cells: Cells, row: number, area: Area, fewestWords: number): boolean {
  const header = readHeadingRow(cells, row, area);
  const width = filledColumns(cells, row, area).length;
  if (header === null || header.words < fewestWords) return false;
  return isPlainHeader(header, width) && (header.words - 1) * 2 > width - 1;
}

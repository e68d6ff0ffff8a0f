import type { CellPlace } from '../../spreadsheet/cell-reference';

/**
 * Where the first two of some headings stand beside each other in the report; null where they do not. They are looked for, as rows
 * and columns may have been inserted before them, and an older Plumbline had them elsewhere.
 */
export function placeOfHeadings(
  cells: readonly (readonly unknown[])[],
  [first, second]: readonly string[],
): CellPlace | null {
  for (const [row, texts] of cells.entries()) {
    const column = texts.findIndex((text, place) => text === first && texts[place + 1] === second);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** A cell by its places among the rows and columns that are shown. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** So many rows a page has. */
const page = 10;

/** Where a key leads in a table; null for keys that lead nowhere. The edges stop it. */
export function cellByKey(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
): GridPlace | null {
  if (altKey) return null;
  const toEdge = ctrlKey || metaKey;
  const at = (toRow: number, toColumn: number): GridPlace => ({
    row: Math.min(Math.max(toRow, 0), rows - 1),
    column: Math.min(Math.max(toColumn, 0), columns - 1),
  });
  switch (key) {
    case 'ArrowRight':
      return at(row, toEdge ? columns : column + 1);
    case 'ArrowLeft':
      return at(row, toEdge ? 0 : column - 1);
    case 'ArrowDown':
      return at(toEdge ? rows : row + 1, column);
    case 'ArrowUp':
      return at(toEdge ? 0 : row - 1, column);
    case 'Home':
      return at(toEdge ? 0 : row, 0);
    case 'End':
      return at(toEdge ? rows : row, columns);
    case 'PageDown':
      return at(row + page, column);
    case 'PageUp':
      return at(row - page, column);
    default:
      return null;
  }
}

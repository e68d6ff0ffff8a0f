/** A part of a sheet, from 0, that is read at once. */
export interface Block {
  /** The place of its sheet among those that are read. */
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Excel on the web takes 5 MB for an answer. A cell of a plan takes some 10 to 40 bytes in it; a part that is too large nonetheless
 * is asked for again in halves.
 */
export const mostCellsAtOnce = 60_000;

/** Cuts areas into chunks of at most so many cells, in order: rows of one area, or several small areas together. */
export function chunksOf(
  areas: readonly Block[],
  mostCells = mostCellsAtOnce,
): readonly (readonly Block[])[] {
  const chunks: Block[][] = [];
  let chunk: Block[] = [];
  let room = mostCells;
  for (const area of areas) {
    let { top } = area;
    const end = area.top + area.rows;
    while (top < end) {
      const fitting = Math.floor(room / area.columns);
      if (fitting === 0 && chunk.length > 0) {
        chunks.push(chunk);
        chunk = [];
        room = mostCells;
        continue;
      }
      const rows = Math.min(end - top, Math.max(1, fitting));
      chunk.push({ ...area, top, rows });
      room -= rows * area.columns;
      top += rows;
    }
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

/** A chunk in two halves; null where it is a single row of a single area. */
export function halvesOf(chunk: readonly Block[]): readonly [readonly Block[], readonly Block[]] | null {
  if (chunk.length > 1) {
    const middle = Math.ceil(chunk.length / 2);
    return [chunk.slice(0, middle), chunk.slice(middle)];
  }
  const [only] = chunk;
  if (only === undefined || only.rows < 2) return null;
  const rows = Math.ceil(only.rows / 2);
  return [[{ ...only, rows }], [{ ...only, top: only.top + rows, rows: only.rows - rows }]];
}

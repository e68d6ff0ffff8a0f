import type { Area } from './area';

/**
 * The areas that do not overlap, in their order: of two that do, the upper one stays, then the left one, then the first. Excel
 * lets neither tables nor merged cells overlap, but a file can say anything. Takes n log n for n areas, of whatever size.
 */
export function disjointAreas<Placed extends Area>(areas: readonly Placed[]): readonly Placed[] {
  if (areas.length < 2) return areas;
  const fromTop = Array.from(areas.keys()).sort((a, b) => {
    const [one, other] = [areas[a], areas[b]];
    if (one === undefined || other === undefined) return 0;
    return one.top - other.top || one.left - other.left || a - b;
  });
  const columns = coveredColumns(areas.reduce((last, { right }) => Math.max(last, right), 0) + 1);
  const stays = new Uint8Array(areas.length);
  for (const place of fromTop) {
    const area = areas[place];
    if (area === undefined || columns.lastRow(area) >= area.top) continue;
    columns.cover(area);
    stays[place] = 1;
  }
  return areas.filter((_, place) => stays[place] === 1);
}

interface CoveredColumns {
  /** The last row that is covered in any of an area's columns; -1 for none. */
  readonly lastRow: (area: Area) => number;
  /** Covers an area that lies below all that is covered in its columns. */
  readonly cover: (area: Area) => void;
}

/** A tree over the columns, each node of which stands for one half of the columns of the node above it. */
function coveredColumns(count: number): CoveredColumns {
  let width = 1;
  while (width < count) width *= 2;
  /** For each node the last row that is covered somewhere in its columns, and the last one that is covered in all of them at once. */
  const somewhere = new Int32Array(2 * width).fill(-1);
  const throughout = new Int32Array(2 * width).fill(-1);

  const lastRow = (area: Area, node: number, first: number, last: number): number => {
    if (area.right < first || area.left > last) return -1;
    if (area.left <= first && area.right >= last) return somewhere[node] ?? -1;
    const middle = (first + last) >> 1;
    return Math.max(
      throughout[node] ?? -1,
      lastRow(area, 2 * node, first, middle),
      lastRow(area, 2 * node + 1, middle + 1, last),
    );
  };
  const cover = (area: Area, node: number, first: number, last: number): void => {
    if (area.right < first || area.left > last) return;
    somewhere[node] = Math.max(somewhere[node] ?? -1, area.bottom);
    if (area.left <= first && area.right >= last) {
      throughout[node] = area.bottom;
      return;
    }
    const middle = (first + last) >> 1;
    cover(area, 2 * node, first, middle);
    cover(area, 2 * node + 1, middle + 1, last);
  };
  return {
    lastRow: (area) => lastRow(area, 1, 0, width - 1),
    cover: (area) => {
      cover(area, 1, 0, width - 1);
    },
  };
}

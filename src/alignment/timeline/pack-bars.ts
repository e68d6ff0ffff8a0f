import type { DaySpan } from '../../spreadsheet/day';

/**
 * Puts spans into as few lines as there can be so that none covers another in its line: for each span its line, counted from 0. They
 * are taken in order of their first day, each into the line that has been free for the longest.
 */
export function packBars(spans: readonly DaySpan[]): readonly number[] {
  const order = [...spans.keys()].sort((one, other) => {
    const [a, b] = [spans[one], spans[other]];
    return (a?.start ?? 0) - (b?.start ?? 0) || (a?.end ?? 0) - (b?.end ?? 0) || one - other;
  });
  const lines = Array.from(spans, () => 0);
  /** Lines by the day that their last bar ends on, the earliest at the root. */
  const taken: { readonly end: number; readonly line: number }[] = [];
  for (const place of order) {
    const span = spans[place];
    if (span === undefined) continue;
    const [earliest] = taken;
    const isFree = earliest !== undefined && earliest.end < span.start;
    const line = isFree ? earliest.line : taken.length;
    lines[place] = line;
    if (isFree) sink(taken, { end: span.end, line });
    else rise(taken, { end: span.end, line });
  }
  return lines;
}

type Heap = { readonly end: number; readonly line: number }[];
type Entry = Heap[number];

/** Adds an entry to a heap. */
function rise(heap: Heap, entry: Entry): void {
  let at = heap.length;
  heap.push(entry);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || above.end <= entry.end) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = entry;
}

/** Puts an entry in the place of the root. */
function sink(heap: Heap, entry: Entry): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const [one, other] = [heap[left], heap[left + 1]];
    if (one === undefined) break;
    const child = other !== undefined && other.end < one.end ? left + 1 : left;
    const below = child === left ? one : (other ?? one);
    if (below.end >= entry.end) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = entry;
}

import { makeStyles, mergeClasses } from '@fluentui/react-components';
import {
  defaultRangeExtractor,
  measureElement,
  type Range,
  useWindowVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useCallback, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSharedStyles } from '../look/shared-styles';
import { usePlaceOnPage } from './use-place-on-page';
import { usePrinting } from './use-printing';

const useStyles = makeStyles({
  list: {
    // The space over the first row stays within the list.
    display: 'flow-root',
    // The list itself keeps its place where rows turn out higher or lower than was guessed.
    overflowAnchor: 'none',
  },
  // The spaces round what a row holds belong to its height.
  row: { display: 'flow-root' },
});

/** Lists of fewer rows are drawn whole. */
export const fewRows = 100;

/** So many rows are drawn beyond either edge of the window. */
const rowsBeyond = 8;

/** Where a row stands among those of its level, for who hears it: most of the others are not on the page. */
export interface Standing {
  readonly level: number;
  readonly place: number;
  readonly of: number;
}

export interface LongListRow {
  /** The same after a check. */
  readonly id: string;
  readonly standing: Standing;
}

export interface LongListHandle {
  /** Brings a row into view, wherever in the list it stands, and hands it over once it is drawn. */
  readonly reach: (id: string, hand: (row: HTMLElement) => void) => void;
}

interface Wanted {
  readonly id: string;
  readonly hand: (row: HTMLElement) => void;
}

interface LongListProps<Row extends LongListRow> {
  readonly rows: readonly Row[];
  /** Whether a row is drawn wherever it stands. */
  readonly isAlwaysDrawn?: (row: Row) => boolean;
  /** How high a row is before it was ever drawn, in pixels. */
  readonly guess: (row: Row) => number;
  readonly children: (row: Row) => React.ReactNode;
  readonly ref?: React.Ref<LongListHandle>;
  readonly describedBy?: string;
  readonly onKeyDown: React.KeyboardEventHandler<HTMLElement>;
  readonly onFocus?: React.FocusEventHandler<HTMLElement>;
}

/**
 * A list that may have thousands of rows, of which only those near the window are drawn. They stand in the flow of the page,
 * with space in the place of the others. Beside them are kept the row that has the focus, or had it last, and the rows round it,
 * so that the focus and its next steps are never lost; and the first and the last, where a walk by Tab comes in.
 */
export function LongList<Row extends LongListRow>(props: LongListProps<Row>): React.JSX.Element {
  const { rows, isAlwaysDrawn, guess, children, ref, describedBy, onKeyDown, onFocus } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const list = useRef<HTMLUListElement>(null);
  const scrollMargin = usePlaceOnPage(list);
  const isPrinting = usePrinting();
  const [focused, setFocused] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const places = useMemo(() => new Map(rows.map(({ id }, place) => [id, place])), [rows]);

  const always = useMemo(
    () => rows.flatMap((row, place) => (isAlwaysDrawn?.(row) === true ? place : [])),
    [rows, isAlwaysDrawn],
  );
  const isWhole = isPrinting || rows.length < fewRows;
  const wantedId = wanted?.id ?? null;
  const rangeExtractor = useCallback(
    (range: Range) => {
      if (isWhole) return Array.from({ length: range.count }, (_, place) => place);
      const kept = [focused, wantedId].flatMap((id) => (id === null ? [] : (places.get(id) ?? [])));
      const near = kept.flatMap((place) => [place - 1, place, place + 1]);
      const drawn = new Set([0, ...always, ...defaultRangeExtractor(range), ...near, range.count - 1]);
      return [...drawn].filter((place) => place >= 0 && place < range.count).sort((a, b) => a - b);
    },
    [isWhole, always, focused, wantedId, places],
  );
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: rows.length,
    getItemKey: useCallback((place: number) => rows[place]?.id ?? place, [rows]),
    estimateSize: (place) => {
      const row = rows[place];
      return row === undefined ? 0 : guess(row);
    },
    measureElement: heightOf,
    rangeExtractor,
    overscan: rowsBeyond,
    scrollMargin,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  });

  useImperativeHandle(ref, () => ({ reach: (id, hand) => setWanted({ id, hand }) }), []);
  const reached = useRef<Wanted | null>(null);
  useLayoutEffect(() => {
    if (wanted === null || wanted === reached.current) return;
    reached.current = wanted;
    const place = places.get(wanted.id);
    const row = list.current?.querySelector<HTMLElement>(`:scope > [data-index="${place ?? ''}"]`) ?? null;
    if (row === null) return;
    bringIntoView(row, framesToSettle);
    wanted.hand(row);
  });

  const drawn = virtualizer.getVirtualItems();
  const end = virtualizer.getTotalSize() + scrollMargin;
  let endBefore = scrollMargin;
  return (
    <ul
      ref={list}
      className={mergeClasses(shared.list, styles.list)}
      style={{ paddingBottom: Math.max(0, end - (drawn.at(-1)?.end ?? scrollMargin)) }}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const place = event.target.closest<HTMLElement>('[data-index]')?.dataset['index'];
        setFocused(rows[Number(place)]?.id ?? null);
        onFocus?.(event);
      }}
    >
      {drawn.map(({ index, start, end: endOfRow }) => {
        const row = rows[index];
        const space = start - endBefore;
        endBefore = endOfRow;
        return row === undefined ? null : (
          <li
            key={row.id}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.row}
            style={space > 0 ? { marginTop: space } : undefined}
            aria-level={row.standing.level}
            aria-posinset={row.standing.place}
            aria-setsize={row.standing.of}
          >
            {children(row)}
          </li>
        );
      })}
    </ul>
  );
}

/** What is not laid out, in a view that is hidden for now, keeps the height that it had. */
function heightOf(
  row: HTMLLIElement,
  entry: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<Window, HTMLLIElement>,
): number {
  const height = measureElement(row, entry, virtualizer);
  const { getItemKey, estimateSize } = virtualizer.options;
  const place = virtualizer.indexFromElement(row);
  return height > 0 ? height : (virtualizer.itemSizeCache.get(getItemKey(place)) ?? estimateSize(place));
}

/** Rows that are drawn on the way push what was reached, until their heights are known. */
const framesToSettle = 3;

function bringIntoView(row: HTMLElement, frames: number): void {
  // Where the page is laid out; it is not in tests without a browser.
  (row.scrollIntoView as HTMLElement['scrollIntoView'] | undefined)?.call(row, { block: 'nearest' });
  if (frames > 0 && row.isConnected) requestAnimationFrame(() => bringIntoView(row, frames - 1));
}

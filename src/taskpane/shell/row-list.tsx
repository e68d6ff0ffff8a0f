import { useCallback, useMemo, useRef } from 'react';
import { LongList, type LongListHandle, type LongListRow } from './long-list';

interface ListedRow<Item> extends LongListRow {
  readonly item: Item;
}

interface RowListProps<Item> {
  readonly items: readonly Item[];
  /** The same after a check. */
  readonly idOf: (item: Item) => string;
  /** How high a row is before it was ever drawn, in pixels. */
  readonly height: number;
  readonly describedBy?: string;
  readonly children: (item: Item) => React.ReactNode;
}

/** A list of rows with a button each, which the arrow keys go through, Home and End to its ends. */
export function RowList<Item>(props: RowListProps<Item>): React.JSX.Element {
  const { items, idOf, height, describedBy, children } = props;
  const list = useRef<LongListHandle>(null);
  const rows = useMemo(
    () =>
      items.map((item, place): ListedRow<Item> => {
        const standing = { level: 1, place: place + 1, of: items.length };
        return { id: idOf(item), standing, item };
      }),
    [items, idOf],
  );
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    if (!(event.target instanceof HTMLElement)) return;
    const at = Number(event.target.closest<HTMLElement>('[data-index]')?.dataset['index']);
    const next = rows[targetOf(event.key, at, rows.length) ?? Number.NaN];
    if (next === undefined) return;
    event.preventDefault();
    list.current?.reach(next.id, (row) => row.querySelector('button')?.focus());
  };
  return (
    <LongList
      ref={list}
      rows={rows}
      guess={useCallback(() => height, [height])}
      {...(describedBy === undefined ? {} : { describedBy })}
      onKeyDown={onKeyDown}
    >
      {({ item }) => children(item)}
    </LongList>
  );
}

function targetOf(key: string, at: number, amount: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return amount - 1;
    default:
      return null;
  }
}

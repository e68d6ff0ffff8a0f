import { useCallback, useMemo, useRef, useState } from 'react';
import { useSharedStyles } from '../look/shared-styles';
import { LongList, type LongListHandle, type LongListRow } from '../shell/long-list';
import { type Choices, chosenFor, type LinkItem } from './link-items';
import { LinkRow, rowWords, type StrategyChoice, wordsOf } from './link-row';

interface ListedItem extends LongListRow {
  readonly item: LinkItem;
}

interface LinkListProps {
  readonly items: readonly LinkItem[];
  readonly choices: Choices;
  readonly strategies: readonly StrategyChoice[];
  /** The id of the words about the keys. */
  readonly describedBy: string;
  readonly onChoose: (item: LinkItem, reference: string | null) => void;
}

/** What is to be linked, gone through with the keyboard: one row at a time is worked on. */
export function LinkList(props: LinkListProps): React.JSX.Element {
  const { items, choices, strategies, describedBy, onChoose } = props;
  const { visuallyHidden } = useSharedStyles();
  const [wanted, setWanted] = useState<string | null>(null);
  /** What a key chose, for those who listen to the screen. */
  const [told, tell] = useState('');
  const list = useRef<LongListHandle>(null);
  const rows = useMemo(
    () =>
      items.map((item, place): ListedItem => {
        const standing = { level: 1, place: place + 1, of: items.length };
        return { id: item.id, standing, item };
      }),
    [items],
  );
  // Where the row that was worked on is linked and gone, the first one is next.
  const current = Math.max(
    0,
    items.findIndex((item) => item.id === wanted),
  );

  const moveTo = (place: number): void => {
    const item = items[place];
    if (item !== undefined) list.current?.reach(item.id, (row) => linkRowIn(row)?.focus());
  };

  const choose = useCallback(
    (item: LinkItem, reference: string | null): void => {
      setWanted(item.id);
      onChoose(item, reference);
    },
    [onChoose],
  );

  const chooseByKey = (item: LinkItem, reference: string | null): void => {
    onChoose(item, reference);
    tell(rowWords(item.title, wordsOf(reference, strategies), false));
  };

  const byKey = (event: React.KeyboardEvent<HTMLElement>): void => {
    const { key, target } = event;
    const item = items[current];
    // A list of choices has keys of its own.
    if (item === undefined || target instanceof HTMLSelectElement) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') moveTo(current + (key === 'ArrowDown' ? 1 : -1));
    else if (key === '0' || key === 'Backspace') chooseByKey(item, null);
    else if (/^[1-9]$/u.test(key)) {
      const offer = item.offers()[Number(key) - 1];
      if (offer === undefined) return;
      chooseByKey(item, offer.reference);
    } else if (key === 'Enter' && !(target instanceof HTMLButtonElement)) {
      onChoose(item, chosenFor(item, choices).reference);
      moveTo(current + 1);
    } else return;
    event.preventDefault();
  };

  const noteFocus = ({ target }: React.FocusEvent<HTMLElement>): void => {
    const row = target.closest<HTMLElement>(linkRow)?.dataset['linkRow'];
    if (row !== undefined) setWanted(row);
  };

  return (
    <>
      <LongList
        ref={list}
        rows={rows}
        // The one that Tab leads to.
        isAlwaysDrawn={useCallback(({ item }: ListedItem) => item === items[current], [items, current])}
        guess={guess}
        describedBy={describedBy}
        onKeyDown={byKey}
        onFocus={noteFocus}
      >
        {({ item }) => (
          <LinkRow
            item={item}
            {...chosenFor(item, choices)}
            isCurrent={item === items[current]}
            strategies={strategies}
            onChoose={choose}
          />
        )}
      </LongList>
      <div className={visuallyHidden} role="status">
        {told}
      </div>
    </>
  );
}

const linkRow = '[data-link-row]';
const linkRowIn = (row: HTMLElement): HTMLElement | null => row.querySelector<HTMLElement>(linkRow);

/* As high as a row with two suggestions; without any it is lower, with three higher. */
const guess = (): number => 180;

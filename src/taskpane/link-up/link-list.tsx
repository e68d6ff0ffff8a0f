import { Button, makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSharedStyles } from '../look/shared-styles';
import { type Choices, chosenFor, type LinkItem } from './link-items';
import { LinkRow, type StrategyChoice, wordsOf } from './link-row';
import { texts } from './texts';

const useStyles = makeStyles({ more: { padding: '4px 16px 12px' } });

/** Rows that are drawn at once, and more at each request. */
export const rowsAtOnce = 50;

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
  const styles = useStyles();
  const { list, visuallyHidden } = useSharedStyles();
  const [shown, setShown] = useState(rowsAtOnce);
  const [wanted, setWanted] = useState<string | null>(null);
  /** What a key chose, for those who listen to the screen. */
  const [told, tell] = useState('');
  const element = useRef<HTMLUListElement>(null);
  const takesFocus = useRef(false);
  // Where the row that was worked on is linked and gone, the first one is next.
  const current = Math.max(
    0,
    items.findIndex((item) => item.id === wanted),
  );

  const rows = (): readonly HTMLElement[] => [
    ...(element.current?.querySelectorAll<HTMLElement>('[data-link-row]') ?? []),
  ];
  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    rows()[current]?.focus();
  });

  const moveTo = (place: number): void => {
    const item = items[place];
    if (item === undefined) return;
    takesFocus.current = true;
    setWanted(item.id);
    setShown((before) => Math.max(before, place + 1));
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
    tell(texts.row(item.title, wordsOf(reference, strategies), false));
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
    const row = target.closest<HTMLElement>('[data-link-row]')?.dataset['linkRow'];
    if (row !== undefined && row !== items[current]?.id) setWanted(row);
  };

  const left = items.length - shown;
  return (
    <>
      <ul ref={element} aria-describedby={describedBy} className={list} onKeyDown={byKey} onFocus={noteFocus}>
        {items.slice(0, shown).map((item, place) => (
          <li key={item.id}>
            <LinkRow
              item={item}
              {...chosenFor(item, choices)}
              isCurrent={place === current}
              strategies={strategies}
              onChoose={choose}
            />
          </li>
        ))}
      </ul>
      <div className={visuallyHidden} role="status">
        {told}
      </div>
      {left <= 0 ? null : (
        <div className={styles.more}>
          <Button size="small" onClick={() => setShown(shown + rowsAtOnce)}>
            {texts.more(Math.min(left, rowsAtOnce), left)}
          </Button>
        </div>
      )}
    </>
  );
}

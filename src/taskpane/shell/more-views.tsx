import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { language } from '../../languages/language';
import { Chevron } from '../look/chevron';
import { ink, outline, paper } from '../look/inks';
import { focusRing, plainButton } from '../look/shared-styles';
import type { View } from '../store/pane-state';

const useStyles = makeStyles({
  place: { marginInlineStart: 'auto', flexShrink: 0 },
  opener: {
    ...plainButton,
    ...focusRing,
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '36px',
    padding: '8px',
    '@media (max-width: 360px)': { padding: '8px 5px', gap: '4px' },
    color: ink.quiet,
    whiteSpace: 'nowrap',
    ':hover': { color: ink.text, backgroundColor: paper.pointedAt },
  },
  sign: { display: 'inline-flex', transform: 'rotate(90deg)' },
  menu: {
    position: 'absolute',
    insetInlineEnd: 0,
    top: '100%',
    zIndex: 2,
    minWidth: '168px',
    maxWidth: '100%',
    padding: '4px',
    boxSizing: 'border-box',
    backgroundColor: paper.page,
    border: `1px solid ${outline}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  item: {
    ...plainButton,
    ...focusRing,
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    color: ink.text,
    ':hover': { backgroundColor: paper.pointedAt },
  },
});

interface MoreViewsProps {
  readonly views: readonly View[];
  readonly onChoose: (view: View) => void;
}

/** The views that have no room as tabs, in a menu. */
export function MoreViews({ views, onChoose }: MoreViewsProps): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const items = useRef<(HTMLButtonElement | null)[]>([]);
  const entry = useRef(0);

  useEffect(() => {
    if (!isOpen) return undefined;
    // Items that were there when more views had no room are gone, and keep their places.
    items.current
      .filter((item) => item !== null)
      .at(entry.current)
      ?.focus();
    const page = place.current?.ownerDocument;
    const closeOutside = (event: Event): void => {
      if (event.target instanceof Node && place.current?.contains(event.target) !== true) setIsOpen(false);
    };
    // On the page, as a press between the items leaves the focus on none of them.
    const closeByEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setIsOpen(false);
      opener.current?.focus();
    };
    page?.addEventListener('pointerdown', closeOutside);
    page?.addEventListener('keydown', closeByEscape);
    return () => {
      page?.removeEventListener('pointerdown', closeOutside);
      page?.removeEventListener('keydown', closeByEscape);
    };
  }, [isOpen]);

  const open = (at: 0 | -1): void => {
    entry.current = at;
    setIsOpen(true);
  };
  const openByKey = (event: React.KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 0 : -1);
  };
  const moveByKey = (event: React.KeyboardEvent): void => {
    const all = items.current.slice(0, views.length);
    const at = all.indexOf(event.target as HTMLButtonElement);
    const next = targetOf(event.key, at, views);
    if (next === null) return;
    event.preventDefault();
    all.at(next % all.length)?.focus();
  };
  const leave = (event: React.FocusEvent): void => {
    if (event.relatedTarget !== null && place.current?.contains(event.relatedTarget) !== true)
      setIsOpen(false);
  };

  return (
    <div className={styles.place} ref={place} onBlur={leave}>
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? setIsOpen(false) : open(0))}
        onKeyDown={openByKey}
      >
        {language.pane.views.more}
        <span className={styles.sign}>
          <Chevron isOpen={false} />
        </span>
      </button>
      {isOpen ? (
        <div
          id={id}
          role="menu"
          aria-label={language.pane.views.moreLabel}
          className={styles.menu}
          onKeyDown={moveByKey}
        >
          {views.map((view, at) => (
            <button
              key={view}
              ref={(item) => {
                items.current[at] = item;
              }}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                setIsOpen(false);
                onChoose(view);
              }}
            >
              {language.pane.views[view]}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** Arrow keys go round, Home and End to the ends, a letter to the next view that begins with it. */
function targetOf(key: string, at: number, views: readonly View[]): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return -1;
    default:
      return key.length === 1 ? beginningWith(key, at, views) : null;
  }
}

function beginningWith(letter: string, at: number, views: readonly View[]): number | null {
  for (let step = 1; step <= views.length; step += 1) {
    const place = (at + step) % views.length;
    const view = views[place];
    if (view !== undefined && language.pane.views[view].toLowerCase().startsWith(letter.toLowerCase()))
      return place;
  }
  return null;
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { language } from '../../languages/language';
import { number } from '../../languages/words';
import { ink, paper } from '../look/inks';
import { focusRing, plainButton } from '../look/shared-styles';
import { faultFindings, shownView, type View, viewsOf } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';
import { MoreViews } from './more-views';
import { useFittingViews } from './use-fitting-views';

export const panelId = (view: View): string => `plumbline-view-${view}`;
export const tabId = (view: View): string => `plumbline-tab-${view}`;

/** In a pane as narrow as Excel makes it, words are worth more than the space between them. */
const narrow = '@media (max-width: 360px)';
const tabPadding = { padding: '8px', [narrow]: { padding: '8px 5px' } } as const;
/** As wide as the words above it. */
const underTheWords = { insetInline: '8px', [narrow]: { insetInline: '5px' } } as const;

/** The views that no other takes the room of, whichever is chosen. */
const alwaysShown: readonly View[] = ['overview', 'findings'];

const useStyles = makeStyles({
  row: { position: 'relative', display: 'flex', margin: '0 8px', minHeight: '36px' },
  tabs: { display: 'flex', flex: '0 1 auto', minWidth: 0 },
  tab: {
    ...plainButton,
    ...focusRing,
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    ...tabPadding,
    whiteSpace: 'nowrap',
    color: ink.quiet,
    ':hover': { color: ink.text, backgroundColor: paper.pointedAt },
  },
  chosen: {
    color: ink.text,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      ...underTheWords,
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: ink.bar,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  amount: {
    marginInlineStart: '6px',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: paper.raised,
    color: ink.quiet,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  /* Lies out what the tabs would take, each as the chosen one, where nobody sees or hears it. */
  ruler: {
    position: 'absolute',
    insetInlineStart: 0,
    top: 0,
    display: 'flex',
    visibility: 'hidden',
    pointerEvents: 'none',
    maxWidth: '100%',
    overflow: 'hidden',
  },
  /* In a narrow pane the name of the chosen view is cut rather than the way to the findings. */
  shrinks: { flexShrink: 1, minWidth: 0 },
  words: { overflow: 'hidden', textOverflow: 'ellipsis' },
  measure: {
    flexShrink: 0,
    ...tabPadding,
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    '::before': { content: 'attr(data-words)' },
  },
  /* What a count or a chevron adds to its words. */
  withSign: { paddingRight: '34px', [narrow]: { paddingRight: '20px' } },
});

/**
 * The views as tabs: Tab reaches the chosen one, the arrow keys the others. Overview, findings and the chosen view always have their
 * tabs. The others are behind a button where there is no room, and the arrow keys reach them too.
 */
export function ViewTabs(): React.JSX.Element {
  const styles = useStyles();
  const chosen = usePane(shownView);
  const views = usePane(viewsOf);
  const amount = usePane(({ check }) => faultFindings(check?.result.findings ?? []).length);
  const { chooseView } = usePaneCommands();
  const tabs = useRef(new Map<View, HTMLButtonElement>());
  const toFocus = useRef<View | null>(null);
  const amountText = number(amount);
  const words = views.map((view) =>
    view === 'findings' ? language.pane.views[view] + amountText : language.pane.views[view],
  );
  const pinned = views.filter((view) => alwaysShown.includes(view)).length;
  const { row, ruler, shown } = useFittingViews(words, views.indexOf(chosen), pinned);
  const shownViews = views.filter((_, place) => shown.includes(place));

  // A view that had no room before has its tab only now.
  useLayoutEffect(() => {
    if (toFocus.current !== chosen) return;
    toFocus.current = null;
    tabs.current.get(chosen)?.focus();
  }, [chosen]);

  const choose = (view: View): void => {
    toFocus.current = view;
    chooseView(view);
    if (view !== chosen) return;
    toFocus.current = null;
    tabs.current.get(view)?.focus();
  };

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const next = targetOf(event.key, views.indexOf(chosen));
    const view = next === null ? undefined : views.at(next % views.length);
    if (view === undefined) return;
    event.preventDefault();
    choose(view);
  };

  return (
    <div className={styles.row} ref={row}>
      <div
        className={styles.tabs}
        role="tablist"
        aria-label={language.pane.views.label}
        onKeyDown={onKeyDown}
      >
        {shownViews.map((view) => (
          <button
            key={view}
            ref={(tab) => {
              if (tab === null) tabs.current.delete(view);
              else tabs.current.set(view, tab);
            }}
            type="button"
            role="tab"
            id={tabId(view)}
            aria-selected={view === chosen}
            aria-controls={view === chosen ? panelId(view) : undefined}
            tabIndex={view === chosen ? 0 : -1}
            className={mergeClasses(
              styles.tab,
              view === chosen && styles.chosen,
              !alwaysShown.includes(view) && styles.shrinks,
            )}
            onClick={() => chooseView(view)}
          >
            <span className={styles.words}>{language.pane.views[view]}</span>
            {view === 'findings' ? <span className={styles.amount}>{amountText}</span> : null}
          </button>
        ))}
      </div>
      {shownViews.length === views.length ? null : (
        <MoreViews views={views.filter((view) => !shownViews.includes(view))} onChoose={choose} />
      )}
      <div className={styles.ruler} ref={ruler} aria-hidden>
        {[...words, language.pane.views.more].map((each, place) => (
          <span
            key={each}
            data-words={each}
            className={mergeClasses(
              styles.measure,
              (views[place] === 'findings' || place === views.length) && styles.withSign,
            )}
          />
        ))}
      </div>
    </div>
  );
}

function targetOf(key: string, place: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return place + 1;
    case 'ArrowLeft':
      return place - 1;
    case 'Home':
      return 0;
    case 'End':
      return -1;
    default:
      return null;
  }
}

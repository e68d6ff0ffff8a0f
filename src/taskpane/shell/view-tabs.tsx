import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { ink, paper } from '../look/inks';
import { focusRing, plainButton } from '../look/shared-styles';
import { blamingFindings, shownView, viewsOf, type View } from '../store/pane-state';
import { texts } from '../texts';
import { usePane, usePaneCommands } from '../use-pane';

export const panelId = 'plumbline-view';
export const tabId = (view: View): string => `plumbline-tab-${view}`;

const useStyles = makeStyles({
  tabs: { display: 'flex', gap: '4px', padding: '0 8px' },
  tab: {
    ...plainButton,
    ...focusRing,
    position: 'relative',
    padding: '8px',
    color: ink.quiet,
    ':hover': { color: ink.text, backgroundColor: paper.pointedAt },
  },
  chosen: {
    color: ink.text,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '8px',
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
});

/** The views as tabs: Tab reaches the chosen one, the arrow keys the others. */
export function ViewTabs(): React.JSX.Element {
  const styles = useStyles();
  const chosen = usePane(shownView);
  const views = usePane(viewsOf);
  const amount = usePane(({ check }) => blamingFindings(check?.result.findings ?? []).length);
  const { chooseView } = usePaneCommands();
  const tabs = useRef(new Map<View, HTMLButtonElement | null>());

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const next = targetOf(event.key, views.indexOf(chosen));
    const view = next === null ? undefined : views.at(next % views.length);
    if (view === undefined) return;
    event.preventDefault();
    chooseView(view);
    tabs.current.get(view)?.focus();
  };

  return (
    <div className={styles.tabs} role="tablist" aria-label={texts.views.label} onKeyDown={onKeyDown}>
      {views.map((view) => (
        <button
          key={view}
          ref={(tab) => {
            tabs.current.set(view, tab);
          }}
          type="button"
          role="tab"
          id={tabId(view)}
          aria-selected={view === chosen}
          aria-controls={view === chosen ? panelId : undefined}
          tabIndex={view === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, view === chosen && styles.chosen)}
          onClick={() => chooseView(view)}
        >
          {texts.views[view]}
          {view === 'findings' ? (
            <span className={styles.amount}>{texts.findings.amount(amount)}</span>
          ) : null}
        </button>
      ))}
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

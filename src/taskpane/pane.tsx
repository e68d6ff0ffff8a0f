import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Activity, useEffect, useState } from 'react';
import { language } from '../languages/language';
import { paper } from './look/inks';
import { useScheme } from './look/scheme';
import { usePageStyles } from './look/shared-styles';
import { themes } from './look/themes';
import type { PaneHost } from './pane-host';
import { Checking } from './screens/checking';
import { FirstRun } from './screens/first-run';
import { Remembered } from './screens/remembered';
import { Result, usePreparedResult } from './screens/result';
import { useFocusKeeper } from './shell/focus-keeper';
import { KeptView, keptViews } from './shell/kept-view';
import { LiveRegions } from './shell/live-regions';
import { NoticeArea } from './shell/notice-area';
import { PaneFooter } from './shell/pane-footer';
import { ShellHeader } from './shell/shell-header';
import { ViewPanel } from './shell/view-panel';
import { lastRead, type PaneState, shownView, type View } from './store/pane-state';
import type { PaneStore } from './store/pane-store';
import { PaneProvider, usePane } from './use-pane';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: paper.page,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  main: { flexGrow: 1 },
});

interface PaneProps {
  readonly host: PaneHost;
  readonly store: PaneStore;
}

/** The whole pane. */
export function Pane({ host, store }: PaneProps): React.JSX.Element {
  return (
    <PaneProvider value={store}>
      <Themed host={host}>
        <Contents host={host} />
      </Themed>
    </PaneProvider>
  );
}

interface ThemedProps {
  readonly host: PaneHost;
  readonly children: React.ReactNode;
}

/** In the theme that the user chose, or that of the application. */
function Themed({ host, children }: ThemedProps): React.JSX.Element {
  const scheme = useScheme(
    host,
    usePane((state) => state.scheme),
  );
  return (
    <FluentProvider theme={themes[scheme]} style={{ colorScheme: scheme }}>
      {children}
    </FluentProvider>
  );
}

const spokenLanguage = (): string => language.tag;

function Contents({ host }: { readonly host: PaneHost }): React.JSX.Element {
  usePageStyles();
  usePreparedResult();
  const styles = useStyles();
  const isCalm = usePane(isFirstScreen);
  const tag = usePane(spokenLanguage);
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  const keeper = useFocusKeeper();
  return (
    <div className={styles.pane} ref={keeper}>
      <LiveRegions />
      <ShellHeader isCalm={isCalm} />
      <main className={styles.main}>
        {/* Their own memory holds words too: in another language they begin anew. */}
        <Views key={tag} host={host} />
        <NoticeArea />
      </main>
      <PaneFooter />
    </div>
  );
}

/** The chosen view, and beside it, hidden, those that are kept as they were left. */
function Views({ host }: { readonly host: PaneHost }): React.JSX.Element {
  const view = usePane(shownView);
  const Screen = screens[usePane(screenOf)];
  const [opened, setOpened] = useState<readonly View[]>([]);
  const isKept = keptViews[view] !== undefined;
  if (isKept && !opened.includes(view)) setOpened([...opened, view]);
  return (
    <>
      {isKept ? null : (
        <ViewPanel view={view}>
          <Screen />
        </ViewPanel>
      )}
      {opened.map((kept) => {
        const part = keptViews[kept];
        return part === undefined ? null : (
          <Activity key={kept} mode={kept === view ? 'visible' : 'hidden'}>
            <ViewPanel view={kept}>
              <KeptView view={kept} part={part} host={host} />
            </ViewPanel>
          </Activity>
        );
      })}
    </>
  );
}

const screens = {
  'first run': FirstRun,
  remembered: Remembered,
  checking: Checking,
  result: Result,
} as const;

/** What was found stays in view while it is checked again. */
function screenOf(state: PaneState): keyof typeof screens {
  if (lastRead(state) !== null) return 'result';
  if (state.remembered !== null) return 'remembered';
  return state.running === null ? 'first run' : 'checking';
}

/** Whether a screen is shown that has its own heading and the one thing to do. */
function isFirstScreen(state: PaneState): boolean {
  const screen = screenOf(state);
  return shownView(state) === 'overview' && (screen === 'first run' || screen === 'checking');
}

import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CheckedPlan } from './checked-plan';
import { paper } from './look/inks';
import { useScheme, type SchemeChoice } from './look/scheme';
import { usePageStyles } from './look/shared-styles';
import { themes } from './look/themes';
import type { PaneHost } from './pane-host';
import { Checking } from './screens/checking';
import { EmptyPlan } from './screens/empty-plan';
import { FirstRun } from './screens/first-run';
import { NoPlan } from './screens/no-plan';
import { SetupView } from './setup/setup-view';
import { LiveRegions } from './shell/live-regions';
import { Notices } from './shell/notices';
import { PaneFooter } from './shell/pane-footer';
import { ShellHeader } from './shell/shell-header';
import { ViewPanel } from './shell/view-panel';
import { StaleBar } from './shell/stale-bar';
import { useFocusKeeper } from './shell/focus-keeper';
import { shownView, type PaneState } from './store/pane-state';
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

/** The whole pane, in the theme of the application. */
export function Pane({ host, store }: PaneProps): React.JSX.Element {
  const [choice, setChoice] = useState<SchemeChoice>('automatic');
  const scheme = useScheme(host, choice);
  return (
    <FluentProvider theme={themes[scheme]} style={{ colorScheme: scheme }}>
      <PaneProvider value={store}>
        <Contents footer={<PaneFooter choice={choice} onChoose={setChoice} />} />
      </PaneProvider>
    </FluentProvider>
  );
}

function Contents({ footer }: { readonly footer: React.ReactNode }): React.JSX.Element {
  usePageStyles();
  const styles = useStyles();
  const screen = usePane(screenOf);
  const Screen = screens[screen];
  const hasHeader = screen !== 'first run' && screen !== 'checking';
  const keeper = useFocusKeeper();
  return (
    <div className={styles.pane} ref={keeper}>
      <LiveRegions />
      {hasHeader ? <ShellHeader /> : null}
      <main className={styles.main}>
        <Notices />
        {hasHeader ? (
          <ViewPanel>
            <Screen />
          </ViewPanel>
        ) : (
          <Screen />
        )}
        <StaleBar />
      </main>
      {footer}
    </div>
  );
}

const screens = {
  'first run': FirstRun,
  checking: Checking,
  'no plan': NoPlan,
  'empty plan': EmptyPlan,
  'checked plan': CheckedPlan,
  setup: SetupView,
} as const;

/** What was found stays in view while it is checked again. */
function screenOf(state: PaneState): keyof typeof screens {
  const { running, check, noPlanIn } = state;
  if (shownView(state) === 'setup') return 'setup';
  if (check !== null) return check.result.score.score === null ? 'empty plan' : 'checked plan';
  if (running !== null) return 'checking';
  return noPlanIn === null ? 'first run' : 'no plan';
}

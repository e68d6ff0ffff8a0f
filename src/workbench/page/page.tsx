import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { CellMirror } from './cell-mirror';
import { DropZone } from './drop-zone';
import { themes, usePageStyles } from './look';
import { Notices } from './notices';
import { PaneSide } from './pane-side';
import { goToRegion, useRegionKeys } from './regions';
import { RibbonStrip } from './ribbon-strip';
import { useShortcutKeys } from './shortcut-keys';
import { StatusLine } from './status-line';
import { texts } from './texts';
import { TitleBar } from './title-bar';
import { UnsavedChanges } from './unsaved-changes';
import { useWorkbench, useWorkbenchState, WorkbenchProvider } from './use-workbench';
import type { Workbench } from './workbench';
import type { Example } from './workbench-parts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  middle: { display: 'flex', flexGrow: 1, minHeight: 0 },
  sheet: { position: 'relative', flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  grid: { flexGrow: 1, minHeight: 0 },
  opening: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface PageProps {
  readonly workbench: Workbench;
  readonly examples: readonly Example[];
}

/** The whole page of the workbench. */
export function Page({ workbench, examples }: PageProps): React.JSX.Element {
  return (
    <WorkbenchProvider value={workbench}>
      <ThemedPage examples={examples} />
    </WorkbenchProvider>
  );
}

function ThemedPage({ examples }: { readonly examples: readonly Example[] }): React.JSX.Element {
  usePageStyles();
  const styles = useStyles();
  const { start } = useWorkbench();
  const scheme = useWorkbenchState((state) => state.scheme);
  const name = useWorkbenchState(({ workbookName }) => workbookName);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  useRegionKeys();
  useShortcutKeys();
  useEffect(() => {
    if (grid.current === null || pane.current === null) return undefined;
    return start({
      grid: grid.current,
      pane: pane.current,
      onPaneLeave: (direction) => {
        goToRegion(document, direction);
      },
    });
  }, [start]);
  useEffect(() => {
    if (name !== '') document.title = texts.title(name);
  }, [name]);
  return (
    <FluentProvider theme={themes[scheme]} style={{ colorScheme: scheme }}>
      <div className={styles.page}>
        <TitleBar examples={examples} />
        <RibbonStrip />
        <Notices />
        <div className={styles.middle}>
          <main className={styles.sheet} aria-label={texts.regions.grid} data-region="grid" tabIndex={-1}>
            <CellMirror />
            <div ref={grid} className={styles.grid} />
            <Opening />
          </main>
          <PaneSide place={pane} />
        </div>
        <StatusLine />
        <UnsavedChanges />
        <DropZone />
      </div>
    </FluentProvider>
  );
}

function Opening(): React.JSX.Element | null {
  const styles = useStyles();
  const opening = useWorkbenchState((state) => state.opening);
  return opening === null ? null : (
    <div className={styles.opening}>
      <Spinner label={texts.opening(opening)} />
    </div>
  );
}

import { Button, makeStyles } from '@fluentui/react-components';
import { hairline, paper } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { texts } from '../texts';
import { usePane, usePaneCommands } from '../use-pane';
import { CheckProgressStrip } from './progress-strip';
import { ViewTabs } from './view-tabs';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: paper.page,
    borderBottomWidth: '1px',
    borderBottomStyle: 'solid',
    borderBottomColor: hairline,
  },
  commands: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '12px 16px 8px' },
});

/** The commands, how far a check is, and the views. */
export function ShellHeader(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const hasTabs = usePane(({ check }) => check !== null && check.result.score.score !== null);
  return (
    <header className={styles.header}>
      <h1 className={shared.unseen}>{texts.name}</h1>
      <Commands />
      <CheckProgressStrip />
      {hasTabs ? <ViewTabs /> : null}
    </header>
  );
}

function Commands(): React.JSX.Element {
  const styles = useStyles();
  const isRunning = usePane(({ running }) => running !== null);
  const isClearing = usePane(({ clearing }) => clearing?.status === 'running');
  const hasMarks = usePane(({ check }) => check !== null);
  const { check, askClear } = usePaneCommands();
  // Busy buttons stay where they are and keep the focus: only their work is refused.
  return (
    <div className={styles.commands} role="group" aria-label={texts.commands.label}>
      <Button appearance="primary" onClick={check} disabledFocusable={isRunning || isClearing}>
        {texts.commands.checkAgain}
      </Button>
      {hasMarks ? (
        <Button appearance="subtle" onClick={askClear} disabledFocusable={isRunning || isClearing}>
          {texts.commands.clear}
        </Button>
      ) : null}
    </div>
  );
}

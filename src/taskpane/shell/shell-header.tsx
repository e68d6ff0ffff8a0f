import { Button, makeStyles } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { hairline, paper } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { isBusy, lastRead } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';
import { LiveSwitch } from './live-switch';
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
  commands: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '12px 16px 8px',
    '@media (max-width: 360px)': { gap: '4px' },
  },
  command: { '@media (max-width: 360px)': { minWidth: 'auto', paddingInline: '8px' } },
});

interface ShellHeaderProps {
  /** The screen says by itself what to do first: only the way to the other views is beside it. */
  readonly isCalm: boolean;
}

/** The commands, how far a check is, and the views. */
export function ShellHeader({ isCalm }: ShellHeaderProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <header className={styles.header}>
      {isCalm ? null : (
        <>
          <h1 className={shared.visuallyHidden}>{language.pane.name}</h1>
          <Commands />
          <CheckProgressStrip />
        </>
      )}
      <ViewTabs />
    </header>
  );
}

function Commands(): React.JSX.Element {
  const styles = useStyles();
  const busy = usePane(isBusy);
  const isFirst = usePane((state) => lastRead(state) === null && state.remembered === null);
  const hasMarks = usePane(({ check, remembered }) => check !== null || remembered !== null);
  const { check: runCheck, askClear } = usePaneCommands();
  // Busy buttons stay where they are and keep the focus: only their work is refused.
  return (
    <div className={styles.commands} role="group" aria-label={language.pane.commands.label}>
      <Button className={styles.command} appearance="primary" onClick={runCheck} disabledFocusable={busy}>
        {isFirst ? language.pane.commands.check : language.pane.commands.checkAgain}
      </Button>
      {hasMarks ? (
        <Button className={styles.command} appearance="subtle" onClick={askClear} disabledFocusable={busy}>
          {language.pane.commands.clear}
        </Button>
      ) : null}
      <LiveSwitch />
    </div>
  );
}

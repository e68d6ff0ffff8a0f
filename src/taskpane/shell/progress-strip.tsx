import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ink } from '../look/inks';
import type { RunningCheck } from '../store/pane-state';
import { texts } from '../texts';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  strip: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '0 16px 8px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  stage: { color: ink.quiet, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  bar: { '@media (forced-colors: active)': { outline: '1px solid CanvasText' } },
});

/** How far a check is, with a way out of it. Nothing where none goes on. */
export function CheckProgressStrip(): React.JSX.Element | null {
  const running = usePane((state) => state.running);
  return running === null ? null : <RunningStrip running={running} />;
}

function RunningStrip({
  running: { progress, isCancelling },
}: {
  readonly running: RunningCheck;
}): React.JSX.Element {
  const styles = useStyles();
  const isWaiting = usePane((state) => state.isWaiting);
  const { cancel } = usePaneCommands();
  const share = isWaiting ? null : (progress?.share ?? null);
  const stage = isWaiting
    ? texts.progress.waiting
    : texts.progress.at(progress?.stage ?? 'reading', progress?.sheet ?? null);
  return (
    <div className={styles.strip}>
      <ProgressBar
        className={styles.bar}
        aria-label={texts.progress.title}
        thickness="large"
        {...(share === null ? {} : { value: share })}
      />
      <div className={styles.line}>
        <span className={styles.stage}>{stage}</span>
        <Button size="small" onClick={cancel} disabledFocusable={isCancelling}>
          {isCancelling ? texts.commands.cancelling : texts.commands.cancel}
        </Button>
      </div>
    </div>
  );
}

import { language } from '../../languages/language';
import type { RunningCheck } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';
import { WorkStrip } from './work-strip';

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
  const isWaiting = usePane((state) => state.isWaiting);
  const { cancel } = usePaneCommands();
  return (
    <WorkStrip
      label={language.pane.progress.title}
      share={isWaiting ? null : (progress?.share ?? null)}
      stage={
        isWaiting
          ? language.pane.progress.waiting
          : language.pane.progress.at(progress?.stage ?? 'reading', progress?.sheet ?? null)
      }
      isCancelling={isCancelling}
      onCancel={cancel}
    />
  );
}

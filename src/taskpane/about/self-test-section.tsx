import { Button } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import { WorkStrip } from '../shell/work-strip';
import { isBusy, type SelfTest } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';
import { SelfTestReportView } from './self-test-report';

/** One click that confirms, in whatever Excel the pane stands in, what Plumbline rests on, or shows where it does not hold. */
export function SelfTestSection(): React.JSX.Element {
  const shared = useSharedStyles();
  const selfTest = usePane((state) => state.selfTest);
  const busy = usePane(isBusy);
  const { runSelfTest } = usePaneCommands();
  const { title, lead, start, again } = language.pane.selfTest;
  return (
    <>
      <h3 className={shared.heading}>{title}</h3>
      <p className={shared.paragraph}>{lead}</p>
      <Button onClick={runSelfTest} disabledFocusable={busy}>
        {selfTest?.status === 'ended' ? again : start}
      </Button>
      {selfTest?.status === 'running' ? <SelfTestStrip selfTest={selfTest} /> : null}
      {selfTest?.status === 'ended' ? <SelfTestReportView ended={selfTest} /> : null}
    </>
  );
}

function SelfTestStrip({
  selfTest: { progress, isCancelling },
}: {
  readonly selfTest: Extract<SelfTest, { status: 'running' }>;
}): React.JSX.Element {
  const { cancelSelfTest } = usePaneCommands();
  const { running, at, preparing } = language.pane.selfTest;
  return (
    <WorkStrip
      label={running}
      share={progress === null ? null : progress.done / progress.of}
      stage={progress === null ? preparing : at(progress.done, progress.of, progress.name)}
      isCancelling={isCancelling}
      onCancel={cancelSelfTest}
      isInset
    />
  );
}

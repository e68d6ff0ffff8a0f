import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { language } from '../../languages/language';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import type { SelfTest } from '../store/pane-state';
import { selfTestTold } from '../store/told';
import { usePaneCommands } from '../use-pane';
import { CaseList } from './case-list';
import { copyText } from './copy-text';
import { PassedOpener } from './passed-opener';
import { ReportText } from './report-text';

const useStyles = makeStyles({
  outcome: { margin: '20px 0 8px', fontWeight: tokens.fontWeightSemibold, color: ink.text },
  copy: { margin: '12px 0 8px' },
});

/** What the self-test came to: what does not hold first, and what holds to be opened. */
export function SelfTestReportView({
  ended: { report, isCopied },
}: {
  readonly ended: Extract<SelfTest, { status: 'ended' }>;
}): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [isOpen, setOpen] = useState(false);
  const { reportCopied } = usePaneCommands();
  const passed = report.results.filter(({ status }) => status === 'passed');
  const copy = async (page: Document): Promise<void> => {
    reportCopied(await copyText(report.text, page));
  };
  return (
    <>
      <p className={styles.outcome}>{selfTestTold(report)}</p>
      {report.left === null ? null : (
        <p className={shared.paragraph}>
          {report.left.sentence} {report.left.whatToDo}
        </p>
      )}
      <CaseList status="failed" results={report.results} />
      <CaseList status="not supported" results={report.results} />
      {passed.length === 0 ? null : (
        <PassedOpener amount={passed.length} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      )}
      {isOpen ? <CaseList status="passed" results={report.results} /> : null}
      <Button className={styles.copy} onClick={(event) => void copy(event.currentTarget.ownerDocument)}>
        {language.pane.selfTest.copy}
      </Button>
      {isCopied === null ? null : (
        <p className={shared.paragraph}>
          {isCopied ? language.pane.selfTest.copied : language.pane.selfTest.notCopied}
        </p>
      )}
      {isCopied === false ? <ReportText text={report.text} /> : null}
    </>
  );
}

import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useSharedStyles } from '../look/shared-styles';
import { takesFocus } from '../shell/focus-keeper';
import { faultFindings } from '../store/pane-state';
import { texts } from '../texts';
import { usePane } from '../use-pane';
import { groupFindings } from './group-findings';
import { RuleSection } from './rule-section';
import { SeverityFilter } from './severity-filter';
import { Unchecked } from './unchecked';

const useStyles = makeStyles({
  head: { padding: '16px 16px 8px' },
  none: { padding: '0 16px' },
});

/** All findings by rule. */
export function FindingsView(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const all = usePane(({ check }) => check?.result.findings) ?? noFindings;
  const severity = usePane((state) => state.severity);
  const findings = useMemo(() => faultFindings(all), [all]);
  const groups = useMemo(() => groupFindings(findings, severity), [findings, severity]);
  return (
    <>
      <div className={styles.head}>
        <h2 className={shared.heading} {...takesFocus}>
          {texts.findings.count(findings.length)}
        </h2>
        {findings.length === 0 ? null : <SeverityFilter findings={findings} />}
      </div>
      {groups.map((group) => (
        <RuleSection key={group.rule} group={group} />
      ))}
      {groups.length === 0 ? (
        <p className={mergeClasses(shared.paragraph, styles.none)}>
          {findings.length === 0 ? texts.findings.none : texts.findings.noneOfKind}
        </p>
      ) : null}
      <Unchecked />
    </>
  );
}

const noFindings: readonly never[] = [];

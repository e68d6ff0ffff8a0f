import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { FindingRow } from '../findings/finding-row';
import { useSharedStyles } from '../look/shared-styles';
import { areShown } from '../points';
import { faultFindings } from '../store/pane-state';
import { texts } from '../texts';
import { usePane, usePaneCommands } from '../use-pane';

const mostShown = 5;

const useStyles = makeStyles({
  section: { marginTop: '20px', padding: '16px 0 4px' },
  inset: { paddingInline: '16px' },
  lead: { marginBottom: '4px' },
  all: { padding: '8px 16px 12px' },
});

/** The findings that cost most; where none costs anything, the worst ones. */
export function FixFirst(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const all = usePane(({ check }) => check?.result.findings) ?? noFindings;
  const findings = useMemo(() => faultFindings(all), [all]);
  const costly = useMemo(
    () =>
      findings
        .filter(({ points }) => areShown(points))
        .sort((a, b) => b.points - a.points)
        .slice(0, mostShown),
    [findings],
  );
  const { chooseView } = usePaneCommands();
  if (findings.length === 0) return null;
  const shown = costly.length > 0 ? costly : findings.slice(0, mostShown);
  return (
    <section className={mergeClasses(shared.ruledOff, styles.section)}>
      <h3 className={mergeClasses(shared.heading, styles.inset)}>{texts.fixFirst.title}</h3>
      {costly.length > 0 ? (
        <p className={mergeClasses(shared.paragraph, styles.inset, styles.lead)}>{texts.fixFirst.lead}</p>
      ) : null}
      <ul className={shared.list}>
        {shown.map((finding) => (
          <FindingRow key={finding.id} finding={finding} isBrief />
        ))}
      </ul>
      {findings.length > shown.length ? (
        <div className={styles.all}>
          <Button size="small" onClick={() => chooseView('findings')}>
            {texts.fixFirst.all(findings.length)}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

const noFindings: readonly never[] = [];

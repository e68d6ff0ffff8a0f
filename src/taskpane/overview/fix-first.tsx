import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type Cause, rankCauses } from '../../alignment/causes';
import { language } from '../../languages/language';
import { CauseWords } from '../findings/cause-words';
import { FixOptions, useFixesOfCause } from '../findings/fix-options';
import { GoRow } from '../findings/go-row';
import { isLinkedUp, LinkUpOpener } from '../findings/link-up-opener';
import { PointsLost } from '../findings/points-lost';
import { SeveritySign } from '../findings/severity-sign';
import { useSharedStyles } from '../look/shared-styles';
import { areShown } from '../points';
import { faultFindings } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';

const mostShown = 5;

const useStyles = makeStyles({
  section: { marginTop: '20px', padding: '16px 0 4px' },
  inset: { paddingInline: '16px' },
  lead: { marginBottom: '4px' },
  all: { padding: '8px 16px 12px' },
  cause: { padding: '0 8px' },
});

/** What the findings come from: the causes that cost most; where none costs anything, the worst ones. */
export function FixFirst(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const all = usePane(({ check }) => check?.result.findings) ?? noFindings;
  const findings = useMemo(() => faultFindings(all), [all]);
  const causes = useMemo(() => rankCauses(findings), [findings]);
  const { chooseView } = usePaneCommands();
  if (findings.length === 0) return null;
  const costly = causes.filter(({ points }) => areShown(points));
  const shown = (costly.length > 0 ? costly : causes).slice(0, mostShown);
  return (
    <section className={mergeClasses(shared.ruledOff, styles.section)}>
      <h3 className={mergeClasses(shared.heading, styles.inset)}>{language.pane.fixFirst.title}</h3>
      {costly.length > 0 ? (
        <p className={mergeClasses(shared.paragraph, styles.inset, styles.lead)}>
          {language.pane.fixFirst.lead}
        </p>
      ) : null}
      <ul className={shared.list}>
        {shown.map((cause) => (
          <CauseRow key={cause.id} cause={cause} />
        ))}
      </ul>
      {causes.length > shown.length || findings.length > shown.length ? (
        <div className={styles.all}>
          <Button size="small" onClick={() => chooseView('findings')}>
            {language.pane.fixFirst.all(findings.length)}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

const noFindings: readonly never[] = [];

/** One cause: a click goes to where it is seen first, and shows why it matters and the fix for all that comes of it. */
function CauseRow({ cause }: { readonly cause: Cause }): React.JSX.Element {
  const styles = useStyles();
  const { openFinding } = usePaneCommands();
  const [first] = cause.findings;
  const sheet = first?.sheet ?? null;
  return (
    <li className={styles.cause}>
      <GoRow
        of={cause}
        place={first === undefined || sheet === null ? null : { sheet, cells: first.cells }}
        onPlaceless={() => first && openFinding(first)}
      >
        <SeveritySign severity={cause.severity} isDrawn />
        <CauseWords cause={cause} hasReason />
        <PointsLost points={cause.points} />
      </GoRow>
      <FixOptions
        of={cause}
        fixes={useFixesOfCause(cause)}
        reason={null}
        beside={first !== undefined && isLinkedUp(first) ? <LinkUpOpener /> : null}
      />
    </li>
  );
}

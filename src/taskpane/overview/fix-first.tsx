import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type Cause, fixOfCause, rankCauses } from '../../alignment/causes';
import { PointsLost } from '../findings/finding-row';
import { FixOptions } from '../findings/fix-options';
import { GoRow } from '../findings/go-row';
import { placeText } from '../findings/place-text';
import { ruleFacts } from '../findings/rule-facts';
import { SeveritySign } from '../findings/severity-sign';
import { ink } from '../look/inks';
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
  cause: { padding: '0 8px' },
  title: { color: ink.text, fontWeight: tokens.fontWeightSemibold },
  detail: {
    display: 'block',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  reason: { color: ink.quiet },
  place: { color: ink.link },
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
      <h3 className={mergeClasses(shared.heading, styles.inset)}>{texts.fixFirst.title}</h3>
      {costly.length > 0 ? (
        <p className={mergeClasses(shared.paragraph, styles.inset, styles.lead)}>{texts.fixFirst.lead}</p>
      ) : null}
      <ul className={shared.list}>
        {shown.map((cause) => (
          <CauseRow key={cause.id} cause={cause} />
        ))}
      </ul>
      {causes.length > shown.length || findings.length > shown.length ? (
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

/** One cause: a click goes to where it is seen first; below it the fix for all that comes of it. */
function CauseRow({ cause }: { readonly cause: Cause }): React.JSX.Element {
  const styles = useStyles();
  const fix = useMemo(() => fixOfCause(cause), [cause]);
  const [first] = cause.findings;
  const sheet = first?.sheet ?? null;
  return (
    <li className={styles.cause}>
      <GoRow place={first === undefined || sheet === null ? null : { sheet, cells: first.cells }}>
        <CauseWords cause={cause} />
      </GoRow>
      {fix === null ? null : <FixOptions finding={cause} fixes={[fix]} />}
    </li>
  );
}

function CauseWords({ cause }: { readonly cause: Cause }): React.JSX.Element {
  const styles = useStyles();
  const { visuallyHidden } = useSharedStyles();
  const { title, severity, findings, points } = cause;
  const [first] = findings;
  return (
    <>
      <SeveritySign severity={severity} isDrawn />
      <span>
        <span className={styles.title}>{title}</span>
        {first === undefined ? null : (
          <>
            <span className={mergeClasses(styles.detail, styles.reason)}>{ruleFacts(first.rule).reason}</span>
            <span className={mergeClasses(styles.detail, styles.place)}>
              {first.sheet === null ? null : (
                <span className={visuallyHidden}>{`${texts.findings.goTo} `}</span>
              )}
              {placeText(first.sheet, first.cells)}
              {findings.length > 1 ? ` · ${texts.fixFirst.findings(findings.length)}` : null}
            </span>
          </>
        )}
      </span>
      <PointsLost points={points} />
    </>
  );
}

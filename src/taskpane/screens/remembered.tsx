import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { verdictOn } from '../../alignment/verdict';
import { language } from '../../languages/language';
import { date } from '../../spreadsheet/day-in-words';
import { GoRow } from '../findings/go-row';
import { PlaceLine } from '../findings/place-words';
import { PointsLost } from '../findings/points-lost';
import { SeveritySign } from '../findings/severity-sign';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import type { RememberedFinding } from '../pane-host';
import { pointsOf } from '../points';
import { takesFocus } from '../shell/focus-keeper';
import { timeText } from '../time-text';
import { usePane } from '../use-pane';

const useStyles = makeStyles({
  head: { padding: '20px 16px 4px' },
  score: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    color: ink.text,
  },
  of: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular, color: ink.faint },
  verdict: { margin: '2px 0 8px', color: ink.quiet },
  finding: { padding: '0 8px' },
  message: { color: ink.text },
  more: { padding: '4px 16px 12px 38px' },
});

/** So many findings are shown; the sheet has all of them. */
const mostShown = 20;

const secondsOfDay = 86_400;

/** Until the user checks: what the last check found, as the workbook remembers it. */
export function Remembered(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const result = usePane(({ remembered }) => remembered);
  if (result === null) return null;
  const { checkedAt, score, asOf, profile, lead, findings } = result;
  const seconds = Math.round(checkedAt.timeOfDay * secondsOfDay);
  const time = timeText(new Date(2000, 0, 1, 0, 0, seconds));
  return (
    <>
      <section className={styles.head}>
        <h2 className={shared.heading} {...takesFocus}>
          {language.pane.remembered.title}
        </h2>
        {score === null ? (
          <p className={styles.verdict}>{language.pane.remembered.noScore}</p>
        ) : (
          <>
            <p className={mergeClasses(shared.figures, styles.score)}>
              <span className={shared.visuallyHidden}>{`${language.pane.score.title}: `}</span>
              {pointsOf(100, score)}
              <span className={styles.of}> {language.pane.score.of}</span>
            </p>
            <p className={styles.verdict}>{verdictOn(score).says}</p>
          </>
        )}
        <p className={shared.caption}>
          {language.pane.remembered.when(date(checkedAt.day), time)}{' '}
          {language.pane.remembered.terms(asOf === null ? null : date(asOf), profile, lead)}
        </p>
        <p className={shared.caption}>{language.pane.remembered.note}</p>
      </section>
      {findings.length === 0 ? null : (
        <section className={shared.section}>
          <h3 className={shared.heading}>{language.pane.findings.count(findings.length)}</h3>
        </section>
      )}
      <ul className={shared.list}>
        {findings.slice(0, mostShown).map((finding, place) => (
          <li key={place} className={styles.finding}>
            <RememberedRow finding={finding} />
          </li>
        ))}
      </ul>
      {findings.length > mostShown ? (
        <p className={mergeClasses(shared.caption, styles.more)}>
          {language.pane.remembered.more(findings.length - mostShown)}
        </p>
      ) : null}
    </>
  );
}

function RememberedRow({
  finding: { severity, points, place, message },
}: {
  readonly finding: RememberedFinding;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <GoRow of={null} place={place}>
      <SeveritySign severity={severity} isDrawn />
      <span>
        <span className={styles.message}>{message}</span>
        <PlaceLine sheet={place?.sheet ?? null} cells={place?.cells ?? []} />
      </span>
      <PointsLost points={points} />
    </GoRow>
  );
}

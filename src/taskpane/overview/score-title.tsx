import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CheckResult } from '../../alignment/check';
import { earlierScores } from '../../alignment/comparison/score-history';
import type { Profile } from '../../alignment/settings';
import { verdictOn } from '../../alignment/verdict';
import { language } from '../../languages/language';
import { date } from '../../spreadsheet/day-in-words';
import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import { ink } from '../look/inks';
import { PlumbLine } from '../look/plumb-line';
import { enlarged, focusRing, linkInText, useSharedStyles } from '../look/shared-styles';
import { areShown, pointsOf, signedPoints } from '../points';
import { takesFocus } from '../shell/focus-keeper';
import { timeText } from '../time-text';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  title: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '0 16px 4px',
    // The words need the room.
    [enlarged]: { '> svg': { display: 'none' } },
  },
  words: { paddingTop: '20px', minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: ink.quiet,
    ...focusRing,
  },
  score: {
    display: 'block',
    fontSize: '52px',
    lineHeight: '60px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.02em',
    color: ink.text,
  },
  of: {
    marginInlineStart: '8px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightRegular,
    letterSpacing: 'normal',
    color: ink.faint,
  },
  caption: { marginTop: '4px' },
  terms: linkInText,
  scores: { display: 'inline' },
  pastScore: {
    display: 'inline',
    ':not(:last-child)::after': { content: '" · "' },
  },
  change: { margin: '2px 0 0', color: ink.quiet },
  verdict: { color: ink.text, fontWeight: tokens.fontWeightSemibold },
});

/** The score, how it has changed since the last check, and the date and settings of the check. */
export function ScoreTitle(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const check = usePane((state) => state.check);
  const previous = usePane((state) => state.previous);
  const { openSetup } = usePaneCommands();
  if (check?.result.score.score == null) return null;
  const {
    result: {
      alignment: { plan, settings },
    },
    finishedAt,
  } = check;
  const { score } = check.result.score;
  const changeSince = (before: number, profile: Profile): string => {
    // The scores of two profiles do not compare.
    if (profile !== settings.profile) return language.pane.score.otherProfile(pointsOf(100, before), profile);
    return areShown(score - before)
      ? language.pane.score.change(signedPoints(score - before))
      : language.pane.score.unchanged;
  };
  const isPerfect = isPerfectPlan(check.result);
  const shown = pointsOf(100, score);
  const terms = language.pane.terms(date(plan.date), settings.profile, settings.lead);
  return (
    <div className={styles.title}>
      <div className={styles.words}>
        <h2 className={styles.name} {...takesFocus}>
          {isPerfect ? language.pane.perfect.title : language.pane.score.title}
          <span className={mergeClasses(shared.figures, styles.score)}>
            <span className={shared.visuallyHidden}>: </span>
            {shown}
            <span className={styles.of}> {language.pane.score.of}</span>
          </span>
        </h2>
        {isPerfect ? null : <VerdictWords score={score} />}
        {previous?.score == null ? null : (
          <p className={styles.change}>{changeSince(previous.score, previous.profile)}</p>
        )}
        {isPerfect ? <p className={styles.change}>{language.pane.perfect.lead}</p> : null}
        <p className={mergeClasses(shared.caption, styles.caption)}>
          {language.pane.finishedAt(timeText(finishedAt))}.{' '}
          <button
            type="button"
            className={styles.terms}
            aria-label={language.pane.changeTerms(terms)}
            onClick={() => openSetup('checking')}
          >
            {terms}
          </button>
        </p>
        <EarlierScores />
      </div>
      <PlumbLine score={score} height={120} />
    </div>
  );
}

/** The score in words. */
function VerdictWords({ score }: { readonly score: number }): React.JSX.Element {
  const styles = useStyles();
  const { says, means } = verdictOn(score);
  return (
    <p className={styles.change}>
      <span className={styles.verdict}>{says}.</span> {means}
    </p>
  );
}

/** So many earlier scores are shown; the sheet has more of them. */
const mostScores = 6;

/** What earlier checks scored, by the memory of the workbook, the latest last. */
function EarlierScores(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const history = usePane(({ check }) => check?.history) ?? noHistory;
  const earlier = earlierScores(history, mostScores);
  const id = useId();
  if (earlier.length === 0) return null;
  return (
    <div className={mergeClasses(shared.caption, styles.caption)}>
      <span id={id}>{language.pane.score.earlier}</span>{' '}
      <ol className={mergeClasses(shared.list, styles.scores)} aria-labelledby={id}>
        {earlier.map(({ day, timeOfDay, score }) => (
          <li key={`${day}/${timeOfDay}`} className={mergeClasses(shared.figures, styles.pastScore)}>
            <span className={shared.visuallyHidden}>{`${date(day)}: `}</span>
            {pointsOf(100, score)}
          </li>
        ))}
      </ol>
    </div>
  );
}

const noHistory: readonly never[] = [];

/** All points are there, and no rule found anything. */
const isPerfectPlan = ({ score: { score }, findings }: CheckResult): boolean =>
  score !== null && score > 100 - roundingTolerance && findings.length === 0;

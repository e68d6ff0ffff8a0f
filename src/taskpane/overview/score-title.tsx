import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../alignment/check';
import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import { dateText } from '../date-text';
import { ink } from '../look/inks';
import { PlumbLine } from '../look/plumb-line';
import { focusRing, linkInText, useSharedStyles } from '../look/shared-styles';
import { areShown, pointsOf } from '../points';
import { takesFocus } from '../shell/focus-keeper';
import { texts } from '../texts';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  title: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '0 16px 4px',
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
  change: { margin: '2px 0 0', color: ink.quiet },
});

/** The score, how it has changed since the last check, and the date and settings of the check. */
export function ScoreTitle(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const check = usePane((state) => state.check);
  const previous = usePane((state) => state.previousScore);
  const { openSetup } = usePaneCommands();
  if (check?.result.score.score == null) return null;
  const {
    result: {
      alignment: { plan, settings },
    },
    finishedAt,
  } = check;
  const { score } = check.result.score;
  const isPerfect = isPerfectPlan(check.result);
  const shown = pointsOf(100, score);
  const terms = texts.terms(dateText(plan.date), settings.profile, settings.lead);
  return (
    <div className={styles.title}>
      <div className={styles.words}>
        <h2 className={styles.name} {...takesFocus}>
          {isPerfect ? texts.perfect.title : texts.score.title}
          <span className={mergeClasses(shared.figures, styles.score)}>
            <span className={shared.visuallyHidden}>: </span>
            {shown}
            <span className={styles.of}> {texts.score.of}</span>
          </span>
        </h2>
        {previous === null ? null : (
          <p className={styles.change}>
            {areShown(score - previous) ? texts.score.change(score - previous) : texts.score.unchanged}
          </p>
        )}
        {isPerfect ? <p className={styles.change}>{texts.perfect.lead}</p> : null}
        <p className={mergeClasses(shared.caption, styles.caption)}>
          {texts.finishedAt(timeOfDay.format(finishedAt))}.{' '}
          <button
            type="button"
            className={styles.terms}
            aria-label={texts.changeTerms(terms)}
            onClick={() => openSetup('checking')}
          >
            {terms}
          </button>
        </p>
      </div>
      <PlumbLine score={score} height={120} />
    </div>
  );
}

/** All points are there, and no rule found anything. */
const isPerfectPlan = ({ score: { score }, findings }: CheckResult): boolean =>
  score !== null && score > 100 - roundingTolerance && findings.length === 0;

const timeOfDay = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

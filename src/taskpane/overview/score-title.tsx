import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isoText } from '../../spreadsheet/day';
import { ink } from '../look/inks';
import { PlumbLine } from '../look/plumb-line';
import { focusRing, useSharedStyles } from '../look/shared-styles';
import { areShown, pointsOf } from '../points';
import { takesFocus } from '../shell/focus-keeper';
import { texts } from '../texts';
import { usePane } from '../use-pane';
import { hangsTrue } from './hangs-true';

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
  change: { margin: '2px 0 0', color: ink.quiet },
});

/** The score, what became of it since the check before, and the terms that it was judged on. */
export function ScoreTitle(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const check = usePane((state) => state.check);
  const previous = usePane((state) => state.previousScore);
  if (check?.result.score.score == null) return null;
  const {
    result: {
      alignment: { plan, settings },
    },
    finishedAt,
  } = check;
  const { score } = check.result.score;
  const isTrue = hangsTrue(check.result);
  const shown = pointsOf(100, score);
  const terms = texts.terms(isoText(plan.date), settings.profile, settings.lead);
  return (
    <div className={styles.title}>
      <div className={styles.words}>
        <h2 className={styles.name} {...takesFocus}>
          {isTrue ? texts.perfect.title : texts.score.title}
          <span className={mergeClasses(shared.figures, styles.score)}>
            <span className={shared.unseen}>: </span>
            {shown}
            <span className={styles.of}> {texts.score.of}</span>
          </span>
        </h2>
        {previous === null ? null : (
          <p className={styles.change}>
            {areShown(score - previous) ? texts.score.change(score - previous) : texts.score.unchanged}
          </p>
        )}
        {isTrue ? <p className={styles.change}>{texts.perfect.lead}</p> : null}
        <p className={mergeClasses(shared.caption, styles.caption)}>
          {texts.finishedAt(timeOfDay.format(finishedAt))}. {terms}.
        </p>
      </div>
      <PlumbLine score={score} height={120} />
    </div>
  );
}

const timeOfDay = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

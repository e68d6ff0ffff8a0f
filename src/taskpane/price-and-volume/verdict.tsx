import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isNoAnswer } from '../../economics/no-answer';
import { language } from '../../languages/language';
import { hairline, ink, paper } from '../look/inks';
import { enlarged, heightOfNotices, lowWindow, useSharedStyles } from '../look/shared-styles';
import { Sign } from '../look/sign';
import { headline } from './amounts';
import { useScenario } from './use-scenario';
import { verdictWords } from './verdict-words';

const useStyles = makeStyles({
  verdict: {
    position: 'sticky',
    bottom: `var(${heightOfNotices}, 0px)`,
    [lowWindow]: { position: 'static' },
    padding: '10px 16px',
    backgroundColor: paper.raised,
    borderTop: `1px solid ${hairline}`,
    borderBottom: `1px solid ${hairline}`,
  },
  figures: {
    display: 'grid',
    // An amount with its currency may take more than a third.
    gridTemplateColumns: 'repeat(3, minmax(max-content, 1fr))',
    columnGap: '12px',
    [enlarged]: { gridTemplateColumns: 'repeat(2, auto)' },
    margin: 0,
  },
  name: { color: ink.faint, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  figure: {
    margin: 0,
    color: ink.text,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.01em',
  },
  words: { margin: '2px 0 0', color: ink.quiet },
  good: { color: ink.good, fontWeight: tokens.fontWeightSemibold },
  bad: { color: ink.warning, fontWeight: tokens.fontWeightSemibold },
});

/** The figures that matter most, in view while others are moved. */
export function Verdict(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const {
    reading: { figures, margins },
    money,
  } = useScenario();
  const { profit, required, expected, unknown, label } = language.priceAndVolume.verdict;
  const requiredVolume = margins?.requiredVolume ?? null;
  const parts = [
    [profit, figures === null ? unknown : money.headline(figures.profit)],
    [required, requiredVolume === null || isNoAnswer(requiredVolume) ? unknown : headline(requiredVolume)],
    [expected, figures === null ? unknown : headline(figures.expectedVolume)],
  ] as const;
  return (
    <section className={styles.verdict} aria-label={label}>
      <dl className={styles.figures}>
        {parts.map(([name, figure]) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={mergeClasses(shared.figures, styles.figure)}>{figure}</dd>
          </div>
        ))}
      </dl>
      <VerdictWords />
    </section>
  );
}

function VerdictWords(): React.JSX.Element {
  const styles = useStyles();
  const {
    reading: { figures, margins, scenario, missing },
    money,
    standing,
  } = useScenario();
  const verdict = verdictWords(money, standing, margins, figures, scenario);
  return (
    <p className={styles.words}>
      {verdict === null ? (
        language.priceAndVolume.missing(missing, standing)
      ) : (
        <>
          <VerdictSign isGood={verdict.isGood} /> {verdict.words}
        </>
      )}
    </p>
  );
}

/** For the eye: the words beside it say the same. */
function VerdictSign({ isGood }: { readonly isGood: boolean }): React.JSX.Element {
  const styles = useStyles();
  return (
    <span aria-hidden className={isGood ? styles.good : styles.bad}>
      <Sign shape={isGood ? 'tick' : 'falling'} />
    </span>
  );
}

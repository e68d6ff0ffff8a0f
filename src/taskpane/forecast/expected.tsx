import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../alignment/finding';
import type { ExpectedTotal } from '../../alignment/sales-forecast';
import { startSentence } from '../../alignment/wording';
import { language } from '../../languages/language';
import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';
import { SeveritySign } from '../findings/severity-sign';
import { hairline, ink, paper } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { Sign, type SignShape } from '../look/sign';
import { gap } from '../price-and-volume/amounts';
import { usePaneCommands } from '../use-pane';
import { spanName } from './series-words';
import { unitsText } from './units-text';

const useStyles = makeStyles({
  expected: {
    padding: '12px 16px',
    backgroundColor: paper.raised,
    borderTop: `1px solid ${hairline}`,
    borderBottom: `1px solid ${hairline}`,
  },
  units: {
    margin: 0,
    color: ink.text,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.01em',
  },
  words: { margin: '2px 0 0', color: ink.quiet },
  verdict: { margin: '6px 0 0', color: ink.text },
  sign: { marginInlineEnd: '6px' },
  good: { color: ink.good },
  bad: { color: ink.warning },
  quiet: { color: ink.quiet },
  finding: {
    display: 'grid',
    gridTemplateColumns: '14px 1fr',
    columnGap: '8px',
    padding: '12px 16px 0',
    color: ink.text,
  },
  message: { margin: '0 0 8px' },
});

interface ExpectedProps {
  /** What is sold. */
  readonly product: string;
  readonly total: ExpectedTotal;
  /** Such as `80 of 100 cases`. */
  readonly cases: string;
}

/** What is expected over the whole time, and what the plan has for it. */
export function Expected({ product, total, cases }: ExpectedProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = language.forecast.view.expected;
  const { words, shape, tone } = verdictOn(total);
  const units = unitsText(total.mean);
  return (
    <section className={styles.expected} aria-label={texts.label} role="status">
      <p className={shared.caption}>{texts.of(product, spanName(total))}</p>
      <p className={styles.units}>{texts.units(units, units === unitsText(1))}</p>
      <p className={styles.words}>{texts.range(unitsText(total.low), unitsText(total.high), cases)}</p>
      <p className={styles.verdict}>
        {shape === null ? null : (
          <span aria-hidden className={mergeClasses(styles.sign, styles[tone])}>
            <Sign shape={shape} />
          </span>
        )}
        {words}
      </p>
    </section>
  );
}

interface Verdict {
  readonly words: string;
  readonly shape: SignShape | null;
  readonly tone: 'good' | 'bad' | 'quiet';
}

/** Where the plan lies: as the rule `above-forecast` has it. */
function verdictOn({ planned, low, high }: ExpectedTotal): Verdict {
  const texts = language.forecast.view.expected;
  if (planned === null) return { words: texts.noPlan, shape: null, tone: 'quiet' };
  if (planned === 0) return { words: texts.nothingThen, shape: null, tone: 'quiet' };
  if (planned > high + roundingTolerance)
    return { words: texts.above(unitsText(planned), gap(planned, high)), shape: 'triangle', tone: 'bad' };
  if (planned < low - roundingTolerance)
    return { words: texts.below(unitsText(planned), gap(low, planned)), shape: 'falling', tone: 'quiet' };
  return { words: texts.within(unitsText(planned)), shape: 'tick', tone: 'good' };
}

/** What the check found in the plan of the product, beside its sales history. */
export function AboveForecast({ finding }: { readonly finding: Finding }): React.JSX.Element {
  const styles = useStyles();
  const { openFinding } = usePaneCommands();
  return (
    <div className={styles.finding}>
      <SeveritySign severity={finding.severity} />
      <div>
        <p className={styles.message}>{startSentence(finding.message)}</p>
        <Button size="small" onClick={() => openFinding(finding)}>
          {language.forecast.view.expected.toFinding}
        </Button>
      </div>
    </div>
  );
}

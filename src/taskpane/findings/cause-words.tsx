import { makeStyles, tokens } from '@fluentui/react-components';
import type { Cause } from '../../alignment/causes';
import { ruleTexts } from '../../alignment/rule-texts';
import { language } from '../../languages/language';
import { ink } from '../look/inks';
import { PlaceLine } from './place-words';

const useStyles = makeStyles({
  title: { color: ink.text, fontWeight: tokens.fontWeightSemibold },
  reason: {
    display: 'block',
    marginTop: '2px',
    color: ink.quiet,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface CauseWordsProps {
  readonly cause: Cause;
  /** Whether it is told why it matters. */
  readonly hasReason?: boolean;
}

/** What findings come from, and where it is seen first. */
export function CauseWords({ cause, hasReason = false }: CauseWordsProps): React.JSX.Element {
  const styles = useStyles();
  const { title, findings } = cause;
  const [first] = findings;
  return (
    <span>
      <span className={styles.title}>{title}</span>
      {first === undefined ? null : (
        <>
          {hasReason ? <span className={styles.reason}>{ruleTexts(first.rule).reason}</span> : null}
          <PlaceLine sheet={first.sheet} cells={first.cells}>
            {findings.length > 1 ? ` · ${language.pane.findings.count(findings.length)}` : null}
          </PlaceLine>
        </>
      )}
    </span>
  );
}

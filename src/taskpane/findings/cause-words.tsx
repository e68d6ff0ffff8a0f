import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Cause } from '../../alignment/causes';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { texts } from '../texts';
import { placeText } from './place-text';
import { ruleFacts } from './rule-facts';

const useStyles = makeStyles({
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

interface CauseWordsProps {
  readonly cause: Cause;
  /** Whether it is told why it matters. */
  readonly hasReason?: boolean;
}

/** What findings come from, and where it is seen first. */
export function CauseWords({ cause, hasReason = false }: CauseWordsProps): React.JSX.Element {
  const styles = useStyles();
  const { visuallyHidden } = useSharedStyles();
  const { title, findings } = cause;
  const [first] = findings;
  return (
    <span>
      <span className={styles.title}>{title}</span>
      {first === undefined ? null : (
        <>
          {hasReason ? (
            <span className={mergeClasses(styles.detail, styles.reason)}>{ruleFacts(first.rule).reason}</span>
          ) : null}
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
  );
}

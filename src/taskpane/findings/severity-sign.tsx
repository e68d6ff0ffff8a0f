import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Severity } from '../../alignment/settings';
import { language } from '../../languages/language';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { Sign, type SignShape } from '../look/sign';

const useStyles = makeStyles({
  sign: { display: 'inline-block', width: '14px', textAlign: 'center', flexShrink: 0 },
  error: { color: ink.error },
  warning: { color: ink.warning },
  advice: { color: ink.advice },
});

const shapes = {
  error: 'triangle',
  warning: 'disc',
  advice: 'ring',
} as const satisfies Record<Severity, SignShape>;

interface SeveritySignProps {
  readonly severity: Severity;
  /** False where a heading shows the sign already: then only the word is there. */
  readonly isDrawn?: boolean;
}

/** The sign that also stands before the row in the sheet; its word for those who do not see it. */
export function SeveritySign({ severity, isDrawn = true }: SeveritySignProps): React.JSX.Element {
  const styles = useStyles();
  const { visuallyHidden } = useSharedStyles();
  return (
    <>
      <span aria-hidden className={mergeClasses(styles.sign, styles[severity])}>
        {isDrawn ? <Sign shape={shapes[severity]} /> : null}
      </span>
      <span className={visuallyHidden}>{`${language.pane.severities[severity]}: `}</span>
    </>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Cause } from '../../alignment/causes';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { texts } from '../texts';
import { placeText } from './place-text';

const useStyles = makeStyles({
  title: { color: ink.text, fontWeight: tokens.fontWeightSemibold },
  place: {
    display: 'block',
    marginTop: '2px',
    color: ink.link,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What findings come from, and where it is seen first. */
export function CauseWords({ cause: { title, findings } }: { readonly cause: Cause }): React.JSX.Element {
  const styles = useStyles();
  const { visuallyHidden } = useSharedStyles();
  const [first] = findings;
  return (
    <span>
      <span className={styles.title}>{title}</span>
      {first === undefined ? null : (
        <span className={styles.place}>
          {first.sheet === null ? null : <span className={visuallyHidden}>{`${texts.findings.goTo} `}</span>}
          {placeText(first.sheet, first.cells)}
          {findings.length > 1 ? ` · ${texts.fixFirst.findings(findings.length)}` : null}
        </span>
      )}
    </span>
  );
}

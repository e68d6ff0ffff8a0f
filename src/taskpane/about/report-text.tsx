import { makeStyles, tokens } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { ink, paper } from '../look/inks';
import { focusRing } from '../look/shared-styles';

const useStyles = makeStyles({
  text: {
    ...focusRing,
    width: '100%',
    minHeight: '140px',
    boxSizing: 'border-box',
    resize: 'vertical',
    padding: '8px',
    border: `1px solid ${ink.edge}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: paper.page,
    color: ink.text,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The report to be copied by hand: all of it is selected at once. */
export function ReportText({ text }: { readonly text: string }): React.JSX.Element {
  const styles = useStyles();
  return (
    <textarea
      readOnly
      className={styles.text}
      aria-label={language.pane.selfTest.asText}
      value={text}
      onFocus={(event) => {
        event.target.select();
      }}
    />
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { ink } from '../look/inks';
import { LanguageSwitch } from './language-switch';
import { SchemeSwitch } from './scheme-switch';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    justifyContent: 'flex-end',
    alignItems: 'center',
    padding: '8px 16px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: ink.faint,
  },
});

/** What is there on every screen. */
export function PaneFooter(): React.JSX.Element {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <LanguageSwitch />
      <SchemeSwitch />
    </footer>
  );
}

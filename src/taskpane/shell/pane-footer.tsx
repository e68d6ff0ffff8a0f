import { makeStyles, tokens } from '@fluentui/react-components';
import { ink, paper } from '../look/inks';
import { focusRing, plainButton } from '../look/shared-styles';
import { shownView, type PaneState } from '../store/pane-state';
import { texts } from '../texts';
import { usePane, usePaneCommands } from '../use-pane';
import { SchemeSwitch, type SchemeSwitchProps } from './scheme-switch';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    justifyContent: 'flex-end',
    alignItems: 'center',
    padding: '8px 16px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: ink.faint,
  },
  setup: {
    ...plainButton,
    ...focusRing,
    marginInlineStart: '-8px',
    marginInlineEnd: 'auto',
    minHeight: '24px',
    padding: '2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    color: ink.link,
    ':hover': { backgroundColor: paper.pointedAt },
  },
});

/** What is there on every screen, and the way to the setup where there are no tabs yet. */
export function PaneFooter(scheme: SchemeSwitchProps): React.JSX.Element {
  const styles = useStyles();
  const isFirstRun = usePane(hasNoTabs);
  const { chooseView } = usePaneCommands();
  return (
    <footer className={styles.footer}>
      {isFirstRun ? (
        <button type="button" className={styles.setup} onClick={() => chooseView('setup')}>
          {texts.views.setup}
        </button>
      ) : null}
      <SchemeSwitch {...scheme} />
    </footer>
  );
}

const hasNoTabs = (state: PaneState): boolean =>
  state.check === null && state.noPlanIn === null && state.running === null && shownView(state) !== 'setup';

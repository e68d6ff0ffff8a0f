import { makeStyles, tokens } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { Chevron } from '../look/chevron';
import { ink, paper } from '../look/inks';
import { focusRing, plainButton } from '../look/shared-styles';

const useStyles = makeStyles({
  opener: {
    ...plainButton,
    ...focusRing,
    width: '100%',
    minHeight: '36px',
    padding: '6px 0',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    borderRadius: tokens.borderRadiusMedium,
    color: ink.text,
    ':hover': { backgroundColor: paper.pointedAt },
    ':active': { backgroundColor: paper.pressed },
  },
});

interface PassedOpenerProps {
  readonly amount: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Opens the list of the cases that passed, which few need to read. */
export function PassedOpener({ amount, isOpen, onToggle }: PassedOpenerProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <button type="button" className={styles.opener} aria-expanded={isOpen} onClick={onToggle}>
      <Chevron isOpen={isOpen} />
      {language.pane.selfTest.showPassed(amount)}
    </button>
  );
}

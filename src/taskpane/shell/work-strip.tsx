import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { ink } from '../look/inks';

const useStyles = makeStyles({
  strip: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '0 16px 8px' },
  inset: { padding: '16px 0 8px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  stage: { color: ink.quiet, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  bar: { '@media (forced-colors: active)': { outline: '1px solid CanvasText' } },
});

interface WorkStripProps {
  readonly label: string;
  /** The done part, 0 to 1; null where it cannot be told. */
  readonly share: number | null;
  readonly stage: string;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
  /** Whether what stands round it has its own margins. */
  readonly isInset?: boolean;
}

/** How far a longer work is, with a way out of it. */
export function WorkStrip(props: WorkStripProps): React.JSX.Element {
  const { label, share, stage, isCancelling, onCancel, isInset = false } = props;
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.strip, isInset && styles.inset)}>
      <ProgressBar
        className={styles.bar}
        aria-label={label}
        thickness="large"
        {...(share === null ? {} : { value: share })}
      />
      <div className={styles.line}>
        <span className={styles.stage}>{stage}</span>
        <Button size="small" onClick={onCancel} disabledFocusable={isCancelling}>
          {isCancelling ? language.pane.commands.cancelling : language.pane.commands.cancel}
        </Button>
      </div>
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { ink, outline, paper } from '../look/inks';
import { focusRing, plainButton } from '../look/shared-styles';
import { isLive, lastRead } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  button: {
    ...plainButton,
    ...focusRing,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '32px',
    padding: '4px 6px',
    marginInlineStart: 'auto',
    color: ink.quiet,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: ink.text, backgroundColor: paper.pointedAt },
  },
  track: {
    position: 'relative',
    width: '28px',
    height: '14px',
    boxSizing: 'border-box',
    border: `1px solid ${ink.edge}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  trackOn: {
    backgroundColor: ink.bar,
    border: `1px solid ${ink.bar}`,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  thumb: {
    position: 'absolute',
    top: '2px',
    insetInlineStart: '2px',
    width: '8px',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: ink.edge,
    outlineColor: outline,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  thumbOn: {
    insetInlineStart: '16px',
    backgroundColor: paper.page,
    '@media (forced-colors: active)': { backgroundColor: 'Canvas' },
  },
});

/** Whether edits are followed. */
export function LiveSwitch(): React.JSX.Element | null {
  const styles = useStyles();
  const isShown = usePane((state) => lastRead(state) !== null);
  const isOn = usePane(isLive);
  const { setLive } = usePaneCommands();
  if (!isShown) return null;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      title={language.pane.live.about}
      className={styles.button}
      onClick={() => setLive(!isOn)}
    >
      <span aria-hidden className={mergeClasses(styles.track, isOn && styles.trackOn)}>
        <span className={mergeClasses(styles.thumb, isOn && styles.thumbOn)} />
      </span>
      {language.pane.live.label}
    </button>
  );
}

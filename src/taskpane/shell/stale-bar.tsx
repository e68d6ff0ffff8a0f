import { Button, makeStyles } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { hairline, ink, paper } from '../look/inks';
import { isBusy, isLive, type PaneState } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '12px',
    padding: '10px 16px',
    backgroundColor: paper.raised,
    borderTop: `1px solid ${hairline}`,
  },
  words: { margin: 0, color: ink.text },
  button: { flexShrink: 0 },
});

/** Says that what is shown, or what the sheets show, has been overtaken, and brings it up to date at a click. */
export function StaleBar(): React.JSX.Element | null {
  const styles = useStyles();
  const state = usePane(staleness);
  const { check } = usePaneCommands();
  if (state === null) return null;
  return (
    <div className={styles.bar}>
      <p className={styles.words}>{language.pane.stale[state]}</p>
      <Button className={styles.button} size="small" onClick={check}>
        {state === 'marks' ? language.pane.stale.updateMarks : language.pane.commands.checkAgain}
      </Button>
    </div>
  );
}

function staleness(state: PaneState): 'sentence' | 'tooSlow' | 'marks' | null {
  const { isStale, isFollowingBroken, live, check } = state;
  if (isBusy(state)) return null;
  // What is followed is up to date in a moment.
  if (isStale && (!isLive(state) || isFollowingBroken)) return live === 'too slow' ? 'tooSlow' : 'sentence';
  return check?.areMarksBehind === true ? 'marks' : null;
}

import { Button, makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { hairline, ink, paper } from '../look/inks';
import { heightOfStaleBar } from '../look/shared-styles';
import { texts } from '../texts';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '12px',
    marginTop: '16px',
    padding: '10px 16px',
    backgroundColor: paper.raised,
    borderTop: `1px solid ${hairline}`,
  },
  words: { margin: 0, color: ink.text },
  button: { flexShrink: 0 },
});

/** Says that what is shown has been overtaken. It stands at the bottom, so that nothing moves under the pointer when it comes. */
export function StaleBar(): React.JSX.Element | null {
  const styles = useStyles();
  const isShown = usePane(({ isStale, running }) => isStale && running === null);
  const applied = usePane(
    ({ fixAttempts }) => [...fixAttempts.values()].filter(({ status }) => status === 'applied').length,
  );
  const { check } = usePaneCommands();
  const bar = useToldHeight(isShown);
  if (!isShown) return null;
  return (
    <div className={styles.bar} ref={bar}>
      <p className={styles.words}>{applied > 0 ? texts.stale.fixes(applied) : texts.stale.sentence}</p>
      <Button className={styles.button} size="small" onClick={check}>
        {texts.commands.checkAgain}
      </Button>
    </div>
  );
}

/* What sticks to the lower edge of the window too has to know how much of it is taken. */
function useToldHeight(isShown: boolean): React.RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const page = bar.current?.ownerDocument;
    if (!isShown || page === undefined) return undefined;
    const { style } = page.documentElement;
    const tell = (): void => style.setProperty(heightOfStaleBar, `${bar.current?.offsetHeight ?? 0}px`);
    tell();
    page.defaultView?.addEventListener('resize', tell);
    return () => {
      page.defaultView?.removeEventListener('resize', tell);
      style.removeProperty(heightOfStaleBar);
    };
  }, [isShown]);
  return bar;
}

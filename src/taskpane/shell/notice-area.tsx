import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { paper } from '../look/inks';
import { heightOfNotices } from '../look/shared-styles';
import { Notices } from './notices';
import { StaleBar } from './stale-bar';

const useStyles = makeStyles({
  area: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    maxHeight: '50vh',
    overflowY: 'auto',
    backgroundColor: paper.page,
  },
});

/**
 * What the user is told, at the lower edge of the window whatever it is scrolled to: nothing moves under the pointer when it comes.
 */
export function NoticeArea(): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.area} ref={useToldHeight()}>
      <Notices />
      <StaleBar />
    </div>
  );
}

/* What has the focus, and what sticks to the lower edge too, have to know how much of it is taken. */
function useToldHeight(): React.RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    const page = element?.ownerDocument;
    if (element === null || page === undefined) return undefined;
    const { style } = page.documentElement;
    const tell = (): void => style.setProperty(heightOfNotices, `${element.offsetHeight}px`);
    tell();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(tell);
    observer?.observe(element);
    return () => {
      observer?.disconnect();
      style.removeProperty(heightOfNotices);
    };
  }, []);
  return area;
}

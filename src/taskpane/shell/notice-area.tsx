import { makeStyles } from '@fluentui/react-components';
import { paper } from '../look/inks';
import { heightOfNotices } from '../look/shared-styles';
import { Notices } from './notices';
import { StaleBar } from './stale-bar';
import { useToldHeight } from './use-told-height';

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
    <div className={styles.area} ref={useToldHeight(heightOfNotices)}>
      <Notices />
      <StaleBar />
    </div>
  );
}

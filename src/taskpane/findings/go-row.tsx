import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellPlaces } from '../../alignment/finding';
import { paper } from '../look/inks';
import { focusRing, plainButton } from '../look/shared-styles';
import { usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  go: {
    ...plainButton,
    ...focusRing,
    display: 'grid',
    gridTemplateColumns: '14px 1fr auto',
    columnGap: '8px',
    width: '100%',
    // Without it what stands in no cell, and so is no button, would be cut at the edge of the pane.
    boxSizing: 'border-box',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: paper.pointedAt },
    ':active': { backgroundColor: paper.pressed },
  },
  placeless: { cursor: 'default', ':hover': { backgroundColor: 'transparent' } },
});

interface GoRowProps {
  /** What a click goes to; null where it stands in no cell. */
  readonly place: CellPlaces | null;
  readonly children: React.ReactNode;
}

/** A sign, words and points in a row: a button that goes to the cells that they are about, where there are some. */
export function GoRow({ place, children }: GoRowProps): React.JSX.Element {
  const styles = useStyles();
  const { goTo } = usePaneCommands();
  return place === null ? (
    <div className={mergeClasses(styles.go, styles.placeless)}>{children}</div>
  ) : (
    <button type="button" className={styles.go} onClick={() => goTo(place)}>
      {children}
    </button>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellPlaces } from '../../alignment/finding';
import { ink, paper } from '../look/inks';
import { focusRing, plainButton } from '../look/shared-styles';
import type { Fixable } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';

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
  selected: { backgroundColor: paper.raised, boxShadow: `inset 3px 0 0 ${ink.bar}` },
  placeless: { cursor: 'default', ':hover': { backgroundColor: 'transparent' } },
});

interface GoRowProps {
  /** What is selected by it; null where it is no finding. */
  readonly of: Fixable | null;
  /** What a click goes to; null where it stands in no cell. */
  readonly place: CellPlaces | null;
  /** What a click does where there is no cell to go to. */
  readonly onPlaceless?: () => void;
  readonly children: React.ReactNode;
}

/** What arrow keys go through. */
export const steppedThrough = 'data-stepped-through';

/** A sign, words and points in a row: a button that goes to the cells that they are about, where there are some. */
export function GoRow({ of, place, onPlaceless, children }: GoRowProps): React.JSX.Element {
  const styles = useStyles();
  const { goTo, select } = usePaneCommands();
  const isSelected = usePane(({ selected }) => of !== null && selected === of.id);
  if (place === null && of === null)
    return <div className={mergeClasses(styles.go, styles.placeless)}>{children}</div>;
  const click = (): void => {
    if (of !== null) select(of.id);
    if (place !== null) goTo(place);
    else onPlaceless?.();
  };
  return (
    <button
      type="button"
      className={mergeClasses(styles.go, isSelected && styles.selected)}
      {...(of === null ? {} : { [steppedThrough]: of.id, 'aria-current': isSelected })}
      onClick={click}
    >
      {children}
    </button>
  );
}

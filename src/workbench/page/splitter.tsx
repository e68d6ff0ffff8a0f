import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing } from './look';
import { texts } from './texts';

/** Pixels. The pane is made for no less. */
export const leastPaneWidth = 320;
export const mostPaneWidth = 640;
export const usualPaneWidth = 380;

const step = 16;

export const heldWidth = (width: number): number =>
  Math.round(Math.min(mostPaneWidth, Math.max(leastPaneWidth, width)));

const useStyles = makeStyles({
  splitter: {
    position: 'relative',
    width: '5px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralStroke2,
    ':hover': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ...focusRing,
  },
});

interface SplitterProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
  /** While it is dragged frames must not swallow the pointer. */
  readonly onDragging: (isDragging: boolean) => void;
}

const widthAfterKey = (key: string, width: number): number | null => {
  switch (key) {
    case 'ArrowLeft':
      return width + step;
    case 'ArrowRight':
      return width - step;
    case 'Home':
      return mostPaneWidth;
    case 'End':
      return leastPaneWidth;
    default:
      return null;
  }
};

/** Between cells and pane: dragged, or moved by the arrow keys. */
export function Splitter({ width, onWidth, onDragging }: SplitterProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div
      className={styles.splitter}
      role="separator"
      aria-orientation="vertical"
      aria-label={texts.pane.resize}
      aria-valuemin={leastPaneWidth}
      aria-valuemax={mostPaneWidth}
      aria-valuenow={width}
      aria-valuetext={texts.pane.width(width)}
      tabIndex={0}
      onKeyDown={(event) => {
        const next = widthAfterKey(event.key, width);
        if (next === null) return;
        event.preventDefault();
        onWidth(heldWidth(next));
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onDragging(true);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const edge = event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0;
        onWidth(heldWidth(edge - event.clientX));
      }}
      onLostPointerCapture={() => {
        onDragging(false);
      }}
    />
  );
}
